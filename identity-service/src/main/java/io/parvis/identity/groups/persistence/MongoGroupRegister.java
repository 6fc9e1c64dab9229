package io.parvis.identity.groups.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.identity.groups.Group;
import io.parvis.identity.groups.GroupId;
import io.parvis.identity.groups.GroupRefusal;
import io.parvis.identity.groups.GroupRegister;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.document.Conditions;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** The register of groups in MongoDB; a deleted one keeps its document, without the key of its name. */
class MongoGroupRegister implements GroupRegister {

    static final String NAME_KEY = "state.nameKey";
    static final String WORDS = "state.words";

    private final AggregateStore<Group> store;

    MongoGroupRegister(AggregateStore<Group> store) {
        this.store = store;
    }

    @Override
    public Stored<Group> add(Group group, Command command) {
        return refusingTakenNames(() -> store.add(group, command));
    }

    @Override
    public Optional<Stored<Group>> repeated(GroupId id, Command command) {
        return store.repeated(id.value(), command);
    }

    @Override
    public Optional<Stored<Group>> find(GroupId id) {
        return store.find(id.value(), existing());
    }

    @Override
    public List<Group> findAll(Collection<GroupId> ids) {
        Criteria among =
                existing().and("_id").in(ids.stream().map(GroupId::value).toList());
        List<Group> all = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<Stored<Group>> page = page(among, new PageRequest(PageRequest.MAXIMUM, cursor));
            page.items().stream().map(Stored::value).forEach(all::add);
            cursor = page.nextCursor();
        } while (cursor != null);
        return List.copyOf(all);
    }

    @Override
    public Optional<Stored<Group>> change(GroupId id, Command command, Consumer<Group> verb) {
        return refusingTakenNames(() -> store.change(id.value(), existing(), command, verb));
    }

    @Override
    public Page<Stored<Group>> page(List<String> words, PageRequest request) {
        return page(Conditions.where(existing()).begins(WORDS, words).all(), request);
    }

    private Page<Stored<Group>> page(Criteria condition, PageRequest request) {
        return store.page(condition, SortKey.ascending(NAME_KEY), request);
    }

    private static Criteria existing() {
        return Criteria.where(NAME_KEY).exists(true);
    }

    private static <T> T refusingTakenNames(Supplier<T> write) {
        try {
            return write.get();
        } catch (DuplicateKeyException _) {
            GroupRefusal taken = GroupRefusal.GROUP_NAME_TAKEN;
            throw new Refused(taken, List.of(FieldProblem.of("/name", taken.key())));
        }
    }
}
