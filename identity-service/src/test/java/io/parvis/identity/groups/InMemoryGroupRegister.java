package io.parvis.identity.groups;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** A register of groups that forgets. */
public final class InMemoryGroupRegister implements GroupRegister {

    private static final Comparator<Group> BY_NAME =
            Comparator.comparing(group -> group.name().key());
    private static final Predicate<Group> EXISTING = Predicate.not(Group::deleted);

    private final InMemoryStore<Group, GroupEvent> groups = new InMemoryStore<>(
            group -> Group.restore(group.groupId(), group.name(), group.deleted()),
            InMemoryGroupRegister::refuseSameName);

    /** What was announced, oldest first. */
    public List<GroupEvent> events() {
        return groups.events();
    }

    @Override
    public Stored<Group> add(Group group, Command command) {
        return groups.add(group, command);
    }

    @Override
    public Optional<Stored<Group>> repeated(GroupId id, Command command) {
        return groups.repeated(id.value(), command);
    }

    @Override
    public Optional<Stored<Group>> find(GroupId id) {
        return groups.find(id.value(), EXISTING);
    }

    @Override
    public List<Group> findAll(Collection<GroupId> ids) {
        return ids.stream()
                .flatMap(id -> find(id).stream())
                .map(Stored::value)
                .sorted(BY_NAME)
                .toList();
    }

    @Override
    public Optional<Stored<Group>> change(GroupId id, Command command, Consumer<Group> verb) {
        return groups.change(id.value(), EXISTING, command, verb);
    }

    @Override
    public Page<Stored<Group>> page(List<String> words, PageRequest request) {
        return groups.page(EXISTING.and(group -> isFoundBy(words, group)), BY_NAME, request);
    }

    private static boolean isFoundBy(List<String> words, Group group) {
        return words.stream()
                .allMatch(beginning -> group.name().words().stream().anyMatch(word -> word.startsWith(beginning)));
    }

    private static void refuseSameName(InMemoryStore.Conflict<Group> conflict) {
        boolean same =
                conflict.added().name().key().equals(conflict.present().name().key());
        if (same && !conflict.added().deleted() && !conflict.present().deleted()) {
            throw new Refused(GroupRefusal.GROUP_NAME_TAKEN);
        }
    }
}
