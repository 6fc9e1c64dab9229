package io.parvis.request.types;

import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** The team members who build request types: admins all of them, lawyers and contract managers those of their targets (S30). */
final class Builders {

    private Builders() {}

    /** Refuses a member who builds no types at all; those who build some may read all. */
    static void require(Viewer member) {
        if (member.roles().isEmpty()) {
            throw new Refused(StandardRefusal.FORBIDDEN);
        }
    }

    /** Refuses a member who builds no types of this target. */
    static void require(Viewer member, Target target) {
        if (!member.has(Role.ADMIN) && !member.has(target.builder())) {
            throw new Refused(TypeRefusal.TARGET_OF_ANOTHER_ROLE);
        }
    }

    /** Refuses a member who builds no types of the target that its draft has, or of the one that the catalogue shows. */
    static void require(Viewer member, RequestTypeState type) {
        require(member, type.draft().target());
        if (type.card() != null) {
            require(member, type.card().target());
        }
    }

    static void requireAdmin(Viewer member) {
        if (!member.has(Role.ADMIN)) {
            throw new Refused(TypeRefusal.ADMINS_ARRANGE);
        }
    }
}
