package io.parvis.e2e;

import java.util.List;
import java.util.stream.Stream;

/** What is turned to and fro while readers look, and may decide who reads what. It begins in its first position. */
enum Dial {
    /** What colleagues share. */
    COMPANY("WATCHERS", "COMPANY", "MANAGERS"),
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

    /** The turns that it can take from a position. */
    Stream<Turn> turnsFrom(String position) {
        return this == VERSION && !position.equals(first())
                ? Stream.of()
                : positions.stream().filter(other -> !other.equals(position)).map(other -> new Turn(this, other));
    }
}
