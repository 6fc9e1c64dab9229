package io.parvis.identity.groups;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** All groups of team members; those that were deleted are not found here. */
public interface GroupRegister {

    /**
     * Adds a group, or finds what the same command added before.
     *
     * @throws io.parvis.starter.problem.Refused {@link GroupRefusal#GROUP_NAME_TAKEN}
     */
    Stored<Group> add(Group group, Command command);

    /** The group as it is now, if this very command added or changed it before: what a repeat is answered with. */
    Optional<Stored<Group>> repeated(GroupId id, Command command);

    Optional<Stored<Group>> find(GroupId id);

    /** Those of the groups that exist, by name. */
    List<Group> findAll(Collection<GroupId> ids);

    /**
     * Lets a verb change a group and keeps what it did, or nothing. Empty when there is no such group.
     *
     * @throws io.parvis.starter.problem.Refused {@link GroupRefusal#GROUP_NAME_TAKEN}
     */
    Optional<Stored<Group>> change(GroupId id, Command command, Consumer<Group> verb);

    /** The groups by name. */
    default Page<Stored<Group>> page(PageRequest request) {
        return page(List.of(), request);
    }

    /** Those of them whose names have words that begin like this, all of these beginnings. */
    Page<Stored<Group>> page(List<String> words, PageRequest request);
}
