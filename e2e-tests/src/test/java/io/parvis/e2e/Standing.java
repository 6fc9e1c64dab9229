package io.parvis.e2e;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the dials stand, and who may read what for it: the rules of S24, S25, S53, S57, S59, S60 and S76, said once more in the plainest way. Clients and members
 * are called by their usernames; the lawyer who does all of it is named when it is restricted, {@value #COLLEAGUE} never.
 */
record Standing(Map<Dial, String> positions) {

    /** A lawyer who has nothing to do with the matter. */
    static final String COLLEAGUE = "colleague";

    static final Standing FIRST =
            new Standing(Stream.of(Dial.values()).collect(Collectors.toMap(dial -> dial, Dial::first)));

    private static final String LAWYER = "lawyer";

    /** The whole team. */
    static final Set<String> MEMBERS = Set.of(LAWYER, COLLEAGUE, "admin", "contracts");

    Standing {
        positions = Collections.unmodifiableMap(new EnumMap<>(positions));
    }

    Standing after(Turn turn) {
        Map<Dial, String> next = new EnumMap<>(positions);
        next.put(turn.dial(), turn.to());
        return new Standing(next);
    }

    List<Turn> turns() {
        return positions.entrySet().stream()
                .flatMap(entry -> entry.getKey().turnsFrom(entry.getValue()))
                .filter(this::allows)
                .toList();
    }

    /** Watchers and next requesters are of the company (S60), and only who sees a matter does something to it. */
    private boolean allows(Turn turn) {
        return switch (turn.dial()) {
            case REQUESTER -> whereabouts().isAtHome(turn.to());
            case WATCHER -> turn.to().equals("unwatch") || whereabouts().isAtHome("nina");
            case PRIVACY -> whereabouts().holds(at(Dial.REQUESTER));
            case SHARE -> turn.to().equals("unshare") || whereabouts().isAtHome("claire");
            default -> true;
        };
    }

    String at(Dial dial) {
        return positions.get(dial);
    }

    private boolean is(Dial dial, String position) {
        return at(dial).equals(position);
    }

    /** The members who see the matter. */
    Set<String> team() {
        return isRestricted() ? Set.of(LAWYER) : Set.of(LAWYER, COLLEAGUE, "admin");
    }

    /** All who see the matter. */
    Set<String> all() {
        return and(team(), side());
    }

    /** Those who see the matter, and of the clients only if something is shown to them. */
    private Set<String> teamAndSideIf(boolean shown) {
        return shown ? all() : team();
    }

    /** The clients who see the matter. */
    private Set<String> side() {
        Set<String> side = new HashSet<>(Set.of(at(Dial.REQUESTER)));
        if (is(Dial.WATCHER, "watch")) {
            side.add("nina");
        }
        side.removeIf(client -> !whereabouts().holds(client));
        if (isOpen()) {
            side.addAll(sharing(at(Dial.REQUESTER)));
        }
        return side;
    }

    /** The clients who see what one of them asked for at Acme. */
    Set<String> sharing(String requester) {
        return whereabouts().sharing(requester);
    }

    /** Of a matter of otto's at Globex, which shares everything. */
    Set<String> ofGlobex() {
        return and(Set.of(LAWYER, COLLEAGUE, "admin", "otto"), whereabouts().askingAway());
    }

    Whereabouts whereabouts() {
        return new Whereabouts(positions);
    }

    /** Of the matter that the team opened. */
    Set<String> ofTheTeamsMatter() {
        Set<String> members = Set.of(LAWYER, COLLEAGUE, "admin");
        return is(Dial.SHARE, "share") ? and(members, sharing("claire")) : members;
    }

    Set<String> ofHearing() {
        return teamAndSideIf(is(Dial.HEARING, "show"));
    }

    Set<String> ofParticipant() {
        return teamAndSideIf(is(Dial.PARTICIPANT, "shown"));
    }

    Set<String> ofFile() {
        return teamAndSideIf(isShown(Dial.FILE, areTeamsFilesShown()));
    }

    Set<String> ofFolder() {
        return teamAndSideIf(isFolderShown());
    }

    Set<String> ofFiled() {
        boolean around = is(Dial.FILEDS_PLACE, "top") ? areTeamsFilesShown() : isFolderShown();
        return teamAndSideIf(isShown(Dial.FILED, around));
    }

    /** Of what claire sent: as long as she sees the matter, she sees it. */
    Set<String> ofSent() {
        Set<String> sender = side();
        sender.retainAll(Set.of("claire"));
        return isSentShown() ? all() : and(team(), sender);
    }

    Set<String> ofTeamsVersion() {
        return teamAndSideIf(isSentShown() && is(Dial.VERSION, "given"));
    }

    /** Whether the company's sharing reaches it. */
    private boolean isOpen() {
        return !isRestricted() && is(Dial.PRIVACY, "shared");
    }

    private boolean isRestricted() {
        return is(Dial.RESTRICTION, "restrict");
    }

    private boolean areTeamsFilesShown() {
        return is(Dial.TEAMS_FILES, "SHOWN");
    }

    private boolean isShown(Dial choice, boolean inherited) {
        return is(choice, "show") || (is(choice, "inherit") && inherited);
    }

    private boolean isFolderShown() {
        return isShown(Dial.FOLDER, is(Dial.FOLDERS_PLACE, "top") && areTeamsFilesShown());
    }

    /** What came from a client is shown unless a folder around it was hidden. */
    private boolean isSentShown() {
        return is(Dial.SENTS_PLACE, "top") || isShown(Dial.FOLDER, is(Dial.FOLDERS_PLACE, "top"));
    }

    static Set<String> and(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }
}
