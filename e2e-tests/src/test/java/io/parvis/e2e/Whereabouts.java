package io.parvis.e2e;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where those of Acme are, and what that opens to them (S24, S25). What was asked for at Acme stays there: who moves to Globex loses it, as requester and
 * as watcher, unless the admin says at the move that they keep what is theirs; and whoever is at Acme is shown what Acme shares.
 *
 * @param positions of the dials
 */
record Whereabouts(Map<Dial, String> positions) {

    static final String HOME = "Acme";
    static final String AWAY = "Globex";
    static final String KEEPING = "Globex, keeping Acme's";

    /** Those who may ask for legal work; nina may not. */
    private static final Set<String> ASKING = Set.of("claire", "paul");

    boolean isAtHome(String client) {
        return positions.get(Dial.of(client)).equals(HOME);
    }

    /** Whether what is theirs at Acme is open to them. */
    boolean holds(String client) {
        return !positions.get(Dial.of(client)).equals(AWAY);
    }

    /** The clients who see what one of them asked for: the requester, and those at Acme to whom it is shared; paul is claire's manager. */
    Set<String> sharing(String requester) {
        Set<String> clients = new HashSet<>();
        if (holds(requester)) {
            clients.add(requester);
        }
        switch (positions.get(Dial.COMPANY)) {
            case "COMPANY" -> ASKING.stream().filter(this::isAtHome).forEach(clients::add);
            case "MANAGERS" -> {
                if (requester.equals("claire") && isPaulClairesManager()) {
                    clients.add("paul");
                }
            }
            default -> {}
        }
        return clients;
    }

    boolean isPaulClairesManager() {
        return isAtHome("claire") && isAtHome("paul");
    }

    /** Those of Acme who are at Globex now and may ask for legal work. */
    Set<String> askingAway() {
        Set<String> away = new HashSet<>(ASKING);
        away.removeIf(this::isAtHome);
        return away;
    }
}
