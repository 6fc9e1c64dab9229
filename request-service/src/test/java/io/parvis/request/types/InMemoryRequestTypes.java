package io.parvis.request.types;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** Request types and their versions in memory, with what their verbs announced. */
public final class InMemoryRequestTypes implements RequestTypes, TypeVersions {

    private static final PageRequest EVERYTHING = PageRequest.first(1000);
    private static final Comparator<RequestType> BY_NAME =
            Comparator.comparing(type -> type.state().draft().name() == null
                    ? ""
                    : String.valueOf(type.state().draft().name().en()));

    private final InMemoryStore<RequestType, RequestTypeEvent> types = new InMemoryStore<>(TypeFixture::stored);
    private final Map<String, TypeDraft> versions = new HashMap<>();

    public List<RequestTypeEvent> announced() {
        return types.events();
    }

    public void forgetAll() {
        types.forgetAll();
        versions.clear();
    }

    @Override
    public Stored<RequestType> add(RequestType type, Command command) {
        return types.add(type, command);
    }

    @Override
    public Optional<Stored<RequestType>> find(Viewer member, RequestTypeId id) {
        return types.find(id.value());
    }

    @Override
    public Optional<RequestType> named(RequestTypeId id) {
        return types.find(id.value()).map(Stored::value);
    }

    @Override
    public Optional<Stored<RequestType>> change(RequestTypeId id, Command command, Consumer<RequestType> verb) {
        return types.change(id.value(), _ -> true, command, verb);
    }

    @Override
    public Page<Stored<RequestType>> page(Viewer member, TypeFilter filter, PageRequest page) {
        return types.page(
                type -> (filter.status() == null
                                || filter.status() == type.state().status())
                        && (filter.target() == null
                                || filter.target() == type.state().draft().target()),
                BY_NAME,
                page);
    }

    @Override
    public List<RequestType> offered(Viewer client, Set<CompanyId> companies) {
        return types.page(isOffered(companies), BY_NAME, EVERYTHING).items().stream()
                .map(Stored::value)
                .toList();
    }

    @Override
    public Optional<RequestType> offered(Viewer client, Set<CompanyId> companies, RequestTypeId id) {
        return types.find(id.value(), isOffered(companies)).map(Stored::value);
    }

    private static Predicate<RequestType> isOffered(Set<CompanyId> companies) {
        return type -> type.state().status() == TypeStatus.PUBLISHED
                && (type.state().card().companies().isEmpty()
                        || type.state().card().companies().stream().anyMatch(companies::contains));
    }

    @Override
    public void keep(String content, RequestTypeId type, int version, TypeDraft draft) {
        versions.putIfAbsent(content, draft);
    }

    @Override
    public Optional<TypeDraft> find(String content) {
        return Optional.ofNullable(versions.get(content));
    }
}
