package io.parvis.matter.matters;

import java.util.Set;

/** Who may hear of what happens to the parts of a matter that are documents of their own. */
public interface MatterAudiences {

    /** Those of a matter, as it is now; nobody if there is no such matter. */
    MatterAudience of(MatterId matter);

    /**
     * The audience keys of those who see a matter.
     *
     * @param all      of everybody
     * @param team     of the legal team
     * @param inPortal whether the portal shows it to anybody
     */
    record MatterAudience(Set<String> all, Set<String> team, boolean inPortal) {

        private static final MatterAudience NOBODY = new MatterAudience(Set.of(), Set.of(), false);

        public MatterAudience {
            all = Set.copyOf(all);
            team = Set.copyOf(team);
        }

        public static MatterAudience nobody() {
            return NOBODY;
        }

        public static MatterAudience of(Matter matter) {
            return new MatterAudience(
                    matter.audience().keys(), matter.access().ofTheTeam().keys(), matter.inPortal());
        }
    }
}
