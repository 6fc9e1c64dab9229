package io.parvis.identity.groups;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * An admin makes, renames and deletes groups. Deleted is only a group that nobody is in; whoever is put into it at that very moment is in
 * no group then, for groups that do not exist count nowhere.
 */
@Service
public class ArrangingGroups {

    private final GroupRegister groups;
    private final ListingGroups listing;

    ArrangingGroups(GroupRegister groups, ListingGroups listing) {
        this.groups = groups;
        this.listing = listing;
    }

    public ListedGroup create(Viewer admin, @Nullable String name, Command command) {
        Administrators.require(admin);
        Group group = Group.create(new GroupId(command.id()), read(name));
        return listing.listed(groups.add(group, command));
    }

    public ListedGroup rename(Viewer admin, GroupId id, @Nullable String name, Command command) {
        GroupId known = listing.find(admin, id).group().groupId();
        GroupName next = read(name);
        return listing.listed(changed(groups.change(known, command, group -> group.rename(next))));
    }

    /** Deletes a group that is empty, unless the same command did so before. */
    public void delete(Viewer admin, GroupId id, Command command) {
        Administrators.require(admin);
        if (groups.repeated(id, command).isEmpty()) {
            deleteNow(admin, id, command);
        }
    }

    private void deleteNow(Viewer admin, GroupId id, Command command) {
        ListedGroup group = listing.find(admin, id);
        changed(groups.change(id, command, found -> {
            if (!group.members().isEmpty()) {
                throw new Refused(GroupRefusal.GROUP_NOT_EMPTY);
            }
            found.delete();
        }));
    }

    private static Stored<Group> changed(Optional<Stored<Group>> group) {
        return group.orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    private static GroupName read(@Nullable String name) {
        FormCheck check = new FormCheck();
        Optional<String> given = check.required("/name", name, GroupName.LONGEST);
        check.refuseProblems();
        return new GroupName(given.orElseThrow());
    }
}
