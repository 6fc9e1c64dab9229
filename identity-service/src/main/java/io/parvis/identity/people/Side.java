package io.parvis.identity.people;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Role;
import io.parvis.identity.groups.GroupId;

/** On which side of the portal a person is, and what comes with it. */
public sealed interface Side {

    PersonKind kind();

    /**
     * Outside the legal team (S6, S7).
     *
     * @param manager a client of the same company
     * @param kept    the companies that they left and whose things of theirs they keep; never the one that they belong to
     */
    record Client(
            AccessType accessType,
            @Nullable CompanyId company,
            @Nullable PersonId manager,
            @Nullable String jobTitle,
            @Nullable String mobile,
            @Nullable String address,
            Origin origin,
            Set<CompanyId> kept)
            implements Side {

        public Client {
            kept = Set.copyOf(kept);
        }

        /** A client who left no company. */
        public Client(
                AccessType accessType,
                @Nullable CompanyId company,
                @Nullable PersonId manager,
                @Nullable String jobTitle,
                @Nullable String mobile,
                @Nullable String address,
                Origin origin) {
            this(accessType, company, manager, jobTitle, mobile, address, origin, Set.of());
        }

        boolean keeps(@Nullable CompanyId left) {
            return left != null && kept.contains(left);
        }

        /** The same client of another company. */
        Client of(CompanyId next) {
            Set<CompanyId> others =
                    kept.stream().filter(left -> !left.equals(next)).collect(Collectors.toSet());
            return new Client(accessType, next, manager, jobTitle, mobile, address, origin, others);
        }

        /** The same details of a client who came in another way and kept other companies. */
        Client cameAs(Origin way, Set<CompanyId> companies) {
            return new Client(accessType, company, manager, jobTitle, mobile, address, way, companies);
        }

        @Override
        public PersonKind kind() {
            return PersonKind.CLIENT;
        }
    }

    /**
     * Of the legal team.
     *
     * @param groups some of which may be deleted by now
     */
    record Member(Set<Role> roles, Set<GroupId> groups) implements Side {

        public Member {
            roles = Set.copyOf(roles);
            groups = Set.copyOf(groups);
        }

        @Override
        public PersonKind kind() {
            return PersonKind.MEMBER;
        }
    }
}
