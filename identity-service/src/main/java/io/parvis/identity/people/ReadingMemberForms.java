package io.parvis.identity.people;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Role;
import io.parvis.identity.groups.Group;
import io.parvis.identity.groups.GroupId;
import io.parvis.identity.groups.GroupRegister;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;

/** What is filled in of a team member, checked against the groups that it names. */
final class ReadingMemberForms {

    private final GroupRegister groups;

    ReadingMemberForms(GroupRegister groups) {
        this.groups = groups;
    }

    /** A form in which everything is right. */
    record Filled(Profile profile, Side.Member side) {}

    /**
     * Reads a form. At least one role is required.
     *
     * @throws Refused with all that is wrong
     */
    Filled read(MemberForm form) {
        FormCheck check = new FormCheck();
        Supplier<Profile> profile = form.person().read(check);
        Set<Role> roles = each("/roles", form.roles(), "role-unknown", FormCheck.oneOf(Role.class), check);
        if (form.roles() == null || form.roles().isEmpty()) {
            check.problem("/roles", "required");
        }
        Set<GroupId> memberships = each("/groups", form.groups(), "group-unknown", this::group, check);
        check.refuseProblems();
        return new Filled(profile.get(), new Side.Member(roles, memberships));
    }

    private static <T> Set<T> each(
            String pointer,
            @Nullable List<@Nullable String> names,
            String key,
            Function<String, Optional<T>> reading,
            FormCheck check) {
        Set<T> values = new HashSet<>();
        List<@Nullable String> given = names == null ? List.of() : names;
        for (int i = 0; i < given.size(); i++) {
            check.required(pointer + "/" + i, given.get(i), key, reading).ifPresent(values::add);
        }
        return values;
    }

    private Optional<GroupId> group(String id) {
        return groups.find(new GroupId(id)).map(found -> found.value()).map(Group::groupId);
    }
}
