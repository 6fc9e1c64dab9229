package io.parvis.identity.imports;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** Imports that are forgotten with the process. */
public final class InMemoryImports implements Imports {

    private static final Comparator<Import> FIRST_UPLOADED_FIRST =
            Comparator.comparing(each -> each.upload().at());

    private final Set<String> forgotten = ConcurrentHashMap.newKeySet();
    private final InMemoryStore<Import, ImportEvent> imports = new InMemoryStore<>(
            each -> Import.restore(each.importId(), each.upload(), each.state(), each.run(), each.finishedAt()));

    @Override
    public Stored<Import> add(Import received, Command command) {
        return imports.add(received, command);
    }

    @Override
    public Optional<Stored<Import>> find(ImportId id) {
        return imports.find(id.value(), this::isKept);
    }

    @Override
    public Optional<Stored<Import>> change(ImportId id, Command command, Consumer<Import> verb) {
        return imports.change(id.value(), this::isKept, command, verb);
    }

    @Override
    public Page<Stored<Import>> page(PageRequest request) {
        return imports.page(this::isKept, FIRST_UPLOADED_FIRST.reversed(), request);
    }

    @Override
    public Optional<Import> first(ImportState state) {
        Predicate<Import> condition = each -> isKept(each) && each.state() == state;
        return imports.page(condition, FIRST_UPLOADED_FIRST, PageRequest.first(1)).items().stream()
                .map(Stored::value)
                .findFirst();
    }

    @Override
    public void forgetBefore(Instant instant) {
        imports.page(each -> each.upload().at().isBefore(instant), FIRST_UPLOADED_FIRST, PageRequest.first(100))
                .items()
                .forEach(each -> forgotten.add(each.id()));
    }

    private boolean isKept(Import each) {
        return !forgotten.contains(each.id());
    }
}
