package io.parvis.e2e;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is turned to and fro while readers look, and may decide who reads what. It begins in its first position. */
enum Dial {
    /** What colleagues share. */
    COMPANY("WATCHERS", "COMPANY", "MANAGERS"),
    /** Where claire is, and what she keeps of what was hers where she was. */
    CLAIRE(Whereabouts.HOME, Whereabouts.AWAY, Whereabouts.KEEPING),
    /** The same of paul, her manager as long as both are at Acme. */
    PAUL(Whereabouts.HOME, Whereabouts.AWAY, Whereabouts.KEEPING),
    /** The same of nina. */
    NINA(Whereabouts.HOME, Whereabouts.AWAY, Whereabouts.KEEPING),
    /** Whose matter it is. */
    REQUESTER("claire", "paul"),
    /** Whether nina watches it. */
    WATCHER("unwatch", "watch"),
    /** Whether its requester keeps it to the watchers. */
    PRIVACY("shared", "kept"),
    RESTRICTION("unrestrict", "restrict"),
    /** Whether claire sees the matter that the team opened. */
    SHARE("unshare", "share"),
    TEAMS_FILES("SETTING", "SHOWN", "HIDDEN"),
    FILE("inherit", "show", "hide"),
    FOLDER("inherit", "show", "hide"),
    /** Where the folder is: the other one is hidden. */
    FOLDERS_PLACE("top", "other folder"),
    FILED("inherit", "show", "hide"),
    FILEDS_PLACE("folder", "top"),
    /** Where what the client sent is. */
    SENTS_PLACE("top", "folder"),
    /** Whether the team's version of what the client sent is given to them; it can't be taken back. */
    VERSION("team's", "given"),
    HEARING("hide", "show"),
    PARTICIPANT("hidden", "shown");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> positions;

    Dial(String... positions) {
        this.positions = List.of(positions);
    }

    String first() {
        return positions.getFirst();
    }

    /** Of which of Acme's clients it says where they are. */
    static Dial of(String client) {
        return valueOf(client.toUpperCase(Locale.ROOT));
    }

    /** Whose it is, of those that say where a client is. */
    String client() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The turns that it can take from a position. */
    Stream<Turn> turnsFrom(String position) {
        return positions.stream()
                .filter(other -> !other.equals(position))
                .filter(other -> leads(position, other))
                .map(other -> new Turn(this, other));
    }

    private boolean leads(String from, String to) {
        return switch (this) {
            case VERSION -> from.equals(first());
            case CLAIRE, PAUL, NINA -> !(from.equals(Whereabouts.AWAY) && to.equals(Whereabouts.KEEPING));
            default -> true;
        };
    }
}
