package io.parvis.identity.rules;

import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewer;
import io.parvis.starter.problem.Refused;

/** The legal team, whatever its members work on. */
public final class TeamMembers {

    private TeamMembers() {}

    /** Refuses a caller who is no team member with a role. */
    public static void require(Viewer viewer) {
        if (viewer.kind() != PersonKind.MEMBER || viewer.roles().isEmpty()) {
            throw new Refused(RuleRefusal.TEAM_ROLE_REQUIRED);
        }
    }
}
