package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Canary file = Canary.of("a file of the team's", Standing::ofFile);
    private final Canary filed = Canary.of("a file in a folder", Standing::ofFiled);
    private final Canary folder = Canary.of("a folder's name", Standing::ofFolder);
    private final Canary otherFolder = Canary.of("a hidden folder's name", Standing::team);
    private final Canary sent = Canary.of("a file that the client sent", Standing::ofSent);
    private final Canary version = Canary.of("the team's version of it", Standing::ofTeamsVersion);
    private final Canary group =
            Canary.of("a group", Standing::team, "parvis.members", "admin", Standing.COLLEAGUE, "contracts");
    private final Canary own = Canary.of("a matter that the team opened", Standing::ofTheTeamsMatter);
    private final Canary draft = Canary.of("a request type that is not published", Standing.MEMBERS);
    private final Canary filter = Canary.of("a member's filter", Set.of("lawyer"));
    private final Canary clientsFilter = Canary.of("a client's filter", Set.of("claire"));

    private final Parvis parvis;
    private final String id;
    private final String teamsId;
    private final Map<Canary, String> ids = new HashMap<>();

    /** Marks a matter that a request of claire's opened. */
    MarkedMatter(Parvis parvis, String id) {
        this.parvis = parvis;
        this.id = id;
        post("/kind", Map.of("kind", "LITIGATION"));
        this.teamsId = made(
                "lawyer",
                "/api/main/matters",
                Map.of("kind", "CORPORATE", "name", "Merger", "priority", "NORMAL", "description", own.word()));
        hear();
        setParticipant("Somebody else", history.word(), false);
        setParticipant(false);
        ids.put(note, made("lawyer", main("/notes"), Map.of("audience", "INTERNAL", "text", note.word())));
        ids.put(portalNote, made("lawyer", main("/notes"), Map.of("audience", "PORTAL", "text", portalNote.word())));
        keepFiles();
        markSettings();
    }

    private void hear() {
        ids.put(
                court,
                made(
                        "lawyer",
                        main("/hearings"),
                        Map.of(
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
                                false)));
        post("/hearings/" + ids.get(court) + "/cancel", Map.of("outcome", outcome.word()));
    }

    private void keepFiles() {
        String folders = main("/attachments/folders");
        ids.put(folder, made("lawyer", folders, Map.of("name", folder.word())));
        ids.put(otherFolder, made("lawyer", folders, Map.of("name", otherFolder.word())));
        post("/attachments/folders/" + ids.get(otherFolder) + "/hide", Map.of());
        ids.put(file, uploaded("lawyer", main("/attachments"), file));
        ids.put(filed, uploaded("lawyer", main("/attachments?folderId=" + ids.get(folder)), filed));
        ids.put(sent, uploaded("claire", portal("/attachments"), sent));
        uploaded("lawyer", main("/attachments/" + ids.get(sent) + "/versions"), version);
    }

    private void markSettings() {
        ids.put(group, made("admin", "/api/main/groups", Map.of("name", group.word())));
        await("the group to be known at matters")
                .atMost(Duration.ofMinutes(1))
                .until(() -> parvis.as("lawyer")
                                .post(main("/group"), Map.of("groupId", ids.get(group)))
                                .status()
                        == 200);
        Map<String, Object> name = Map.of("en", draft.word(), "fr", draft.word());
        ids.put(draft, made("admin", "/api/main/request-types", Map.of("target", "CORPORATE", "name", name)));
        ids.put(filter, saved("lawyer", "main", filter));
        ids.put(clientsFilter, saved("claire", "portal", clientsFilter));
    }

    List<Canary> canaries() {
        return List.of(
                note,
                portalNote,
                room,
                court,
                purpose,
                outcome,
                participant,
                role,
                history,
                file,
                filed,
                folder,
                otherFolder,
                sent,
                version,
                group,
                own,
                draft,
                filter,
                clientsFilter);
    }

    /** What is in paths, three times, so that each thing of a kind is asked for. */
    List<Examples> examples(Map<String, String> others) {
        return List.of(
                examples(others, id, sent, portalNote),
                examples(others, id, file, note),
                examples(others, teamsId, filed, note));
    }

    private Examples examples(Map<String, String> others, String matter, Canary attachment, Canary written) {
        Examples examples = new Examples();
        others.forEach(examples::add);
        examples.add("matters/{id}", matter);
        examples.add("attachments/{fileId}", ids.get(attachment));
        examples.add("notes/{noteId}", ids.get(written));
        examples.add("hearings/{hearingId}", ids.get(court));
        examples.add("folders/{folderId}", ids.get(folder));
        examples.add("groups/{id}", ids.get(group));
        examples.add("saved-filters/{memberFilterId}", ids.get(filter));
        examples.add("saved-filters/{clientFilterId}", ids.get(clientsFilter));
        if (attachment.equals(file)) {
            examples.add("request-types/{id}", ids.get(draft));
        }
        examples.addWord("matter-workflows/{kind}", "LITIGATION");
        examples.addWord("versions/{number}", "1");
        return examples;
    }

    /** The id of something that happened in it. */
    String developed() {
        return made(
                "lawyer", main("/developments"), Map.of("happenedOn", "2026-11-24", "text", "The defence was filed."));
    }

    /** Writes to the team once more. */
    void noteAgain() {
        made("lawyer", main("/notes"), Map.of("audience", "INTERNAL", "text", "More: " + note.word()));
    }

    /** Turns what belongs to the matter. */
    void turn(Turn turn, Standing now) {
        String to = turn.to();
        switch (turn.dial()) {
            case COMPANY -> throw new IllegalArgumentException("not the matter's");
            case REQUESTER -> post("/requester", Map.of("requesterId", personId(to)));
            case WATCHER -> post("/" + to, Map.of("watcherId", personId("nina")));
            case PRIVACY ->
                succeeded(parvis.as(now.at(Dial.REQUESTER))
                        .post(portal("/privacy"), Map.of("onlyWatchers", to.equals("kept"))));
            case RESTRICTION -> post("/" + to, Map.of());
            case SHARE ->
                succeeded(parvis.as("lawyer")
                        .post(
                                "/api/main/matters/" + teamsId + "/" + to,
                                to.equals("share") ? Map.of("requesterId", personId("claire")) : Map.of()));
            case TEAMS_FILES -> post("/teams-files", to.equals("SETTING") ? Map.of() : Map.of("teamsFiles", to));
            case FILE -> post("/attachments/" + ids.get(file) + "/" + to, Map.of());
            case FILED -> post("/attachments/" + ids.get(filed) + "/" + to, Map.of());
            case FILEDS_PLACE -> post("/attachments/" + ids.get(filed) + "/folder", place("folderId", to));
            case SENTS_PLACE -> post("/attachments/" + ids.get(sent) + "/folder", place("folderId", to));
            case VERSION -> post("/attachments/" + ids.get(sent) + "/versions/2/give", Map.of());
            case FOLDER -> post("/attachments/folders/" + ids.get(folder) + "/" + to, Map.of());
            case FOLDERS_PLACE -> post("/attachments/folders/" + ids.get(folder) + "/parent", place("parentId", to));
            case HEARING -> post("/hearings/" + ids.get(court) + "/" + to, Map.of());
            case PARTICIPANT -> setParticipant(to.equals("shown"));
        }
    }

    private Map<String, Object> place(String field, String to) {
        return switch (to) {
            case "folder" -> Map.of(field, ids.get(folder));
            case "other folder" -> Map.of(field, ids.get(otherFolder));
            default -> Map.of();
        };
    }

    private void setParticipant(boolean shown) {
        setParticipant(participant.word(), role.word(), shown);
    }

    private void setParticipant(String name, String as, boolean shown) {
        Answer seen = parvis.as("lawyer").get(main(""));
        Map<String, Object> form = Map.of(
                "name",
                seen.text("/name"),
                "description",
                seen.text("/description"),
                "priority",
                seen.text("/priority"),
                "participants",
                List.of(Map.of("name", name, "role", as, "shown", shown)));
        succeeded(parvis.as("lawyer").put(main(""), form, seen.header("ETag").orElseThrow()));
    }

    private String saved(String owner, String surface, Canary canary) {
        return made(owner, "/api/" + surface + "/saved-filters", Map.of("name", canary.word(), "list", "MATTERS"));
    }

    private String personId(String username) {
        return parvis.as(username).get("/api/portal/me").text("/id");
    }

    private String main(String rest) {
        return "/api/main/matters/" + id + rest;
    }

    private String portal(String rest) {
        return "/api/portal/matters/" + id + rest;
    }

    private void post(String rest, Map<String, Object> body) {
        succeeded(parvis.as("lawyer").post(main(rest), body));
    }

    private String made(String username, String path, Map<String, Object> body) {
        return succeeded(parvis.as(username).post(path, body)).text("/id");
    }

    private String uploaded(String username, String path, Canary canary) {
        return succeeded(parvis.as(username).upload(path, canary.word() + ".txt", "It says " + canary.word()))
                .text("/id");
    }

    private static Answer succeeded(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
        return answer;
    }
}
