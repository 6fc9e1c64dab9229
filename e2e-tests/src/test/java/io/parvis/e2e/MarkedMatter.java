package io.parvis.e2e;

import static io.parvis.e2e.MatterWork.succeeded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A matter of claire's, and what belongs to it or stands beside it, with a canary in each thing that not everybody is to read. */
final class MarkedMatter {

    private final Canary note = Canary.of("an internal note", Standing::team);
    private final Canary portalNote = Canary.of("a note to the client", Standing::all);
    private final Canary room = Canary.of("a hearing's room", Standing::ofHearing);
    private final Canary court = Canary.of("a hearing's court", Standing::ofHearing);
    private final Canary purpose = Canary.of("a hearing's purpose", Standing::ofHearing);
    private final Canary outcome = Canary.of("a hearing's outcome", Standing::ofHearing);
    private final Canary participant = Canary.of("a participant", Standing::ofParticipant);
    private final Canary role = Canary.of("a participant's role", Standing::ofParticipant);
    private final Canary history = Canary.of("the history", Standing::team);
    private final Canary own = Canary.of("a matter that the team opened", Standing::ofTheTeamsMatter);

    private final Parvis parvis;
    private final MatterWork work;
    private final MarkedFiles files;
    private final MarkedSettings settings;
    private final Map<Canary, String> ids = new HashMap<>();

    /** Marks a matter that a request of claire's opened. */
    MarkedMatter(Parvis parvis, String id) {
        this.parvis = parvis;
        this.work = new MatterWork(parvis, id);
        work.post("/kind", Map.of("kind", "LITIGATION"));
        Map<String, Object> merger =
                Map.of("kind", "CORPORATE", "name", "Merger", "priority", "NORMAL", "description", own.word());
        ids.put(own, work.made("lawyer", "/api/main/matters", merger));
        hear();
        setParticipant("Somebody else", history.word(), false);
        setParticipant(false);
        ids.put(note, noted("INTERNAL", note.word()));
        ids.put(portalNote, noted("PORTAL", portalNote.word()));
        this.files = new MarkedFiles(work);
        this.settings = new MarkedSettings(parvis, work);
    }

    private void hear() {
        Map<String, Object> hearing = Map.of(
                "startsAt",
                "2099-12-14T09:30:00+01:00",
                "timeZone",
                "Europe/Paris",
                "court",
                court.word(),
                "room",
                room.word(),
                "purpose",
                purpose.word(),
                "shown",
                false);
        String made = work.made("lawyer", work.main("/hearings"), hearing);
        ids.put(court, made);
        work.post("/hearings/" + made + "/cancel", Map.of("outcome", outcome.word()));
    }

    List<Canary> canaries() {
        return Stream.of(
                        List.of(note, portalNote, room, court, purpose, outcome, participant, role, history, own),
                        files.canaries(),
                        settings.canaries())
                .flatMap(List::stream)
                .toList();
    }

    /** The matter and all that has an id of its own. */
    List<Thing> things() {
        Stream<Thing> own = ids.entrySet().stream().map(entry -> entry.getKey().at(entry.getValue()));
        return Stream.of(
                        Stream.of(new Thing("the matter", work.id(), Standing::all)),
                        own,
                        files.things(),
                        settings.things())
                .flatMap(things -> things)
                .toList();
    }

    /** What is in paths, three times, so that each thing of a kind is asked for. */
    List<Examples> examples(Map<String, String> others) {
        List<String> asked = files.files();
        Examples unpublished = examples(others, work.id(), asked.get(1), note);
        unpublished.add("request-types/{id}", settings.draft());
        return List.of(
                examples(others, work.id(), asked.get(0), portalNote),
                unpublished,
                examples(others, ids.get(own), asked.get(2), note));
    }

    private Examples examples(Map<String, String> others, String matter, String attachment, Canary written) {
        Examples examples = new Examples();
        others.forEach(examples::add);
        examples.add("matters/{id}", matter);
        examples.add("attachments/{fileId}", attachment);
        examples.add("notes/{noteId}", ids.get(written));
        examples.add("hearings/{hearingId}", ids.get(court));
        examples.add("folders/{folderId}", files.folder());
        settings.addTo(examples);
        examples.addWord("matter-workflows/{kind}", "LITIGATION");
        examples.addWord("versions/{number}", "1");
        return examples;
    }

    /** An address of it in the portal. */
    String portal(String rest) {
        return work.portal(rest);
    }

    /** Its files and folders. */
    List<Thing> files() {
        return files.things().toList();
    }

    /** The id of the group that takes care of it. */
    String group() {
        return settings.group();
    }

    /** The id of something that happened in it. */
    String developed() {
        return work.made(
                "lawyer",
                work.main("/developments"),
                Map.of("happenedOn", "2026-11-24", "text", "The defence was filed."));
    }

    /** Writes once more, to the team and to both sides. */
    List<Thing> noteAgain() {
        return List.of(
                note.at(noted("INTERNAL", "More: " + note.word())),
                portalNote.at(noted("PORTAL", "More: " + portalNote.word())));
    }

    private String noted(String audience, String text) {
        return work.made("lawyer", work.main("/notes"), Map.of("audience", audience, "text", text));
    }

    /** Turns what belongs to the matter. */
    void turn(Turn turn, Standing now) {
        String to = turn.to();
        switch (turn.dial()) {
            case COMPANY, CLAIRE, PAUL, NINA -> throw new IllegalArgumentException("not the matter's");
            case REQUESTER -> work.post("/requester", Map.of("requesterId", personId(to)));
            case WATCHER -> work.post("/" + to, Map.of("watcherId", personId("nina")));
            case PRIVACY -> keep(now.at(Dial.REQUESTER), to.equals("kept"));
            case RESTRICTION -> work.post("/" + to, Map.of());
            case SHARE -> share(to);
            case TEAMS_FILES -> work.post("/teams-files", to.equals("SETTING") ? Map.of() : Map.of("teamsFiles", to));
            case HEARING -> work.post("/hearings/" + ids.get(court) + "/" + to, Map.of());
            case PARTICIPANT -> setParticipant(to.equals("shown"));
            case FILE, FILED, FILEDS_PLACE, SENTS_PLACE, VERSION, FOLDER, FOLDERS_PLACE -> files.turn(turn.dial(), to);
        }
    }

    private void keep(String requester, boolean kept) {
        succeeded(parvis.as(requester).post(work.portal("/privacy"), Map.of("onlyWatchers", kept)));
    }

    private void share(String to) {
        Map<String, Object> body = to.equals("share") ? Map.of("requesterId", personId("claire")) : Map.of();
        succeeded(parvis.as("lawyer").post("/api/main/matters/" + ids.get(own) + "/" + to, body));
    }

    private void setParticipant(boolean shown) {
        setParticipant(participant.word(), role.word(), shown);
    }

    private void setParticipant(String name, String as, boolean shown) {
        Answer seen = parvis.as("lawyer").get(work.main(""));
        Map<String, Object> form = Map.of(
                "name",
                seen.text("/name"),
                "description",
                seen.text("/description"),
                "priority",
                seen.text("/priority"),
                "participants",
                List.of(Map.of("name", name, "role", as, "shown", shown)));
        succeeded(
                parvis.as("lawyer").put(work.main(""), form, seen.header("ETag").orElseThrow()));
    }

    private String personId(String username) {
        return parvis.as(username).get("/api/portal/me").text("/id");
    }
}
