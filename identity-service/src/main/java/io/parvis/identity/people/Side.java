package io.parvis.identity.people;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Role;

/** On which side of the portal a person is, and what comes with it. */
public sealed interface Side {

    PersonKind kind();

    /**
     * Outside the legal team (S6, S7).
     *
     * @param manager a client of the same company
     */
    record Client(
            AccessType accessType,
            @Nullable CompanyId company,
            @Nullable PersonId manager,
            @Nullable String jobTitle,
            @Nullable String mobile,
            @Nullable String address,
            Origin origin)
            implements Side {

        @Override
        public PersonKind kind() {
            return PersonKind.CLIENT;
        }
    }

    /** Of the legal team. */
    record Member(Set<Role> roles) implements Side {

        public Member {
            roles = Set.copyOf(roles);
        }

        @Override
        public PersonKind kind() {
            return PersonKind.MEMBER;
        }
    }
}
