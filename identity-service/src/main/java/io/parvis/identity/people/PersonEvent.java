package io.parvis.identity.people;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Role;
import io.parvis.identity.groups.GroupId;

/** What happens to people. */
public sealed interface PersonEvent {

    /** A client or team member was added, and is to be sent the link to set a password. */
    record Invited(Invitation invitation) implements PersonEvent {}

    /** Somebody signed up and proved their address: there is a new client (S21). */
    record SignedUp() implements PersonEvent {}

    /** The person's account exists in Keycloak. */
    record AccountLinked(String subject) implements PersonEvent {}

    /** The person set a password and can use Parvis from now on (S11). */
    record Activated() implements PersonEvent {}

    /** The person is to be sent a new link to set a password (S12). */
    record InvitedAgain() implements PersonEvent {}

    /** An admin edited what is known of a person; the fields by name (S23). */
    record Edited(List<String> fields) implements PersonEvent {}

    /** What a client may do changed, from this. */
    record AccessTypeChanged(AccessType before) implements PersonEvent {}

    /** A client belongs to another company, or to one at all, or to none; before to this, whose things of theirs they keep or not (S25). */
    record CompanyChanged(@Nullable CompanyId before, boolean kept) implements PersonEvent {}

    /** What a team member may do changed, from this. */
    record RolesChanged(Set<Role> before) implements PersonEvent {

        public RolesChanged {
            before = Set.copyOf(before);
        }
    }

    /** A team member is in other groups, before in these. */
    record GroupsChanged(Set<GroupId> before) implements PersonEvent {

        public GroupsChanged {
            before = Set.copyOf(before);
        }
    }

    /** The person can't use Parvis until further notice (S15). */
    record Deactivated() implements PersonEvent {}

    /** The person can use Parvis again (S15). */
    record Reactivated() implements PersonEvent {}

    /** The person was shut out (S16). */
    record Banned() implements PersonEvent {}

    /** The ban was lifted. */
    record Unbanned() implements PersonEvent {}

    /** The client was deleted; nothing is known of them from here on (S16). */
    record Deleted() implements PersonEvent {}
}
