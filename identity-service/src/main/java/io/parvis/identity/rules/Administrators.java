package io.parvis.identity.rules;

import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.starter.problem.Refused;

/** The people who manage people. */
public final class Administrators {

    private Administrators() {}

    /** Refuses a caller without the role {@link Role#ADMIN}. */
    public static void require(Viewer viewer) {
        if (!viewer.has(Role.ADMIN)) {
            throw new Refused(RuleRefusal.ROLE_REQUIRED);
        }
    }
}
