package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever is shown, hidden, shared, taken back and kept in whatever order: what is the legal team's alone is nowhere on the portal's side, what
 * is one company's is nowhere at another, and none of it is in an event or a mail (S37, S53, S57, S59, S60).
 */
class CanaryIT extends SystemTest {

    private static final long SEED = 20_261_128;
    private static final int TURNS = 24;
    private static final int TURNS_BETWEEN_LOOKS = 4;
    private static final List<String> CLIENTS = List.of("claire", "paul", "nina", "otto");

    private static final List<String> TURNABLE = List.of(
            "file",
            "folder",
            "file in it",
            "hearing",
            "participant",
            "watcher",
            "share",
            "restriction",
            "privacy",
            "note");

    private final Set<String> turnedOn = new HashSet<>();
    private final Canary internalNote = Canary.ofTheTeam("an internal note");
    private final Canary folderName = Canary.of("a folder's name", () -> sideIf("folder"));
    private final Canary portalNote = Canary.of("a note to the client", this::side);
    private final Canary sent = Canary.of("a file that the client sent", this::side);
    private final Canary file = Canary.of("a file of the team's", () -> sideIf("file"));
    private final Canary filed = Canary.of("a file in a folder", () -> sideIf("folder", "file in it"));
    private final Canary hearing = Canary.of("a hearing", () -> sideIf("hearing"));
    private final Canary participant = Canary.of("a participant", () -> sideIf("participant"));
    private final Canary own =
            Canary.of("a matter that the team opened", () -> turnedOn.contains("share") ? Set.of("claire") : Set.of());
    private final List<Canary> all =
            List.of(internalNote, folderName, portalNote, sent, file, filed, hearing, participant, own);

    private final Set<Canary> read = new LinkedHashSet<>();
    private final Set<String> findings = new TreeSet<>();
    private final Examples ofTheClient = new Examples();
    private final Examples ofTheTeam = new Examples();
    private final Random random = new Random(SEED);
    private PortalRoutes routes;
    private String matter;
    private String teamMatter;
    private String fileId;
    private String folderId;
    private String filedId;
    private String hearingId;
    private String noteId;

    @BeforeEach
    void begin() {
        routes = PortalRoutes.of(parvis);
        matter = openMatter("claire", "Corporate matter").matterId();
        teamMatter = made(
                "/api/main/matters",
                Map.of("kind", "CORPORATE", "name", "Merger", "priority", "NORMAL", "description", own.word()));
        post("/kind", Map.of("kind", "LITIGATION"));
        hearingId = made(
                main("/hearings"),
                Map.of(
                        "startsAt",
                        "2099-12-14T09:30:00+01:00",
                        "timeZone",
                        "Europe/Paris",
                        "court",
                        hearing.word(),
                        "shown",
                        false));
        noteId = made(main("/notes"), Map.of("audience", "INTERNAL", "text", internalNote.word()));
        made(main("/notes"), Map.of("audience", "PORTAL", "text", portalNote.word()));
        fileId = uploaded("lawyer", main("/attachments"), file);
        folderId = made(main("/attachments/folders"), Map.of("name", folderName.word()));
        filedId = uploaded("lawyer", main("/attachments"), filed);
        post("/attachments/" + filedId + "/folder", Map.of("folderId", folderId));
        String sentId = uploaded("claire", "/api/portal/matters/" + matter + "/attachments", sent);
        setParticipant(false);
        ofTheClient.add("matters/{id}", matter);
        ofTheClient.add("attachments/{fileId}", sentId);
        ofTheTeam.add("matters/{id}", teamMatter);
        for (Examples examples : List.of(ofTheClient, ofTheTeam)) {
            examples.add("notes/{noteId}", noteId);
        }
        ofTheTeam.add("attachments/{fileId}", fileId);
    }

    @Test
    void s53WhatIsTheTeamsAloneAndWhatIsOneCompanysIsNowhereElseWhateverIsShownAndHidden() {
        look();
        for (int turn = 1; turn <= TURNS; turn++) {
            turn(TURNABLE.get(random.nextInt(TURNABLE.size())));
            if (turn % TURNS_BETWEEN_LOOKS == 0) {
                look();
            }
        }
        TURNABLE.stream().filter(what -> !turnedOn.contains(what)).forEach(this::turn);
        look();

        assertThat(findings).isEmpty();
        assertThat(read)
                .as("what was read by those who may: a canary that nobody finds shows nothing")
                .containsAll(all.stream()
                        .filter(canary -> !canary.seenBy().get().isEmpty())
                        .toList());
        assertThat(parvis.as("lawyer").get(main("/notes")).body()).contains(internalNote.word(), portalNote.word());
        assertThat(parvis.everythingOnKafka())
                .noneMatch(record -> all.stream().anyMatch(canary -> canary.isIn(record)));
        assertThat(mails()).noneMatch(mail -> all.stream().anyMatch(canary -> canary.isIn(mail)));
    }

    /** Turns something the other way. */
    private void turn(String what) {
        boolean on = !turnedOn.remove(what);
        if (on) {
            turnedOn.add(what);
        }
        switch (what) {
            case "file" -> post("/attachments/" + fileId + (on ? "/show" : "/hide"), Map.of());
            case "folder" -> post("/attachments/folders/" + folderId + (on ? "/show" : "/hide"), Map.of());
            case "file in it" -> post("/attachments/" + filedId + (on ? "/show" : "/inherit"), Map.of());
            case "hearing" -> post("/hearings/" + hearingId + (on ? "/show" : "/hide"), Map.of());
            case "participant" -> setParticipant(on);
            case "watcher" -> post(on ? "/watch" : "/unwatch", Map.of("watcherId", personId("paul")));
            case "restriction" -> post(on ? "/restrict" : "/unrestrict", Map.of());
            case "privacy" ->
                succeeded(parvis.as("claire")
                        .post("/api/portal/matters/" + matter + "/privacy", Map.of("onlyWatchers", on)));
            case "note" -> made(main("/notes"), Map.of("audience", "INTERNAL", "text", "More: " + internalNote.word()));
            case "share" ->
                succeeded(parvis.as("lawyer")
                        .post(
                                "/api/main/matters/" + teamMatter + (on ? "/share" : "/unshare"),
                                on ? Map.of("requesterId", personId("claire")) : Map.of()));
            default -> throw new IllegalArgumentException(what);
        }
    }

    private void look() {
        for (String client : CLIENTS) {
            routes.read(client, List.of(ofTheClient, ofTheTeam))
                    .forEach((path, text) -> all.stream()
                            .filter(canary -> canary.isIn(text))
                            .forEach(canary -> found(client, canary, path)));
        }
    }

    private void found(String client, Canary canary, String path) {
        if (canary.seenBy().get().contains(client)) {
            read.add(canary);
        } else {
            findings.add("%s reads %s at %s, with %s".formatted(client, canary, path, turnedOn));
        }
    }

    private Set<String> side() {
        return turnedOn.contains("watcher") ? Set.of("claire", "paul") : Set.of("claire");
    }

    private Set<String> sideIf(String... anyOf) {
        return Stream.of(anyOf).anyMatch(turnedOn::contains) ? side() : Set.of();
    }

    private void setParticipant(boolean shown) {
        Answer seen = parvis.as("lawyer").get(main(""));
        Map<String, Object> form = Map.of(
                "name",
                seen.text("/name"),
                "priority",
                seen.text("/priority"),
                "participants",
                List.of(Map.of("name", participant.word(), "role", "Witness", "shown", shown)));
        succeeded(parvis.as("lawyer").put(main(""), form, seen.header("ETag").orElseThrow()));
    }

    private List<String> mails() {
        List<String> mails = new ArrayList<>();
        for (String person : List.of("claire", "paul", "nina", "otto", "lawyer", "admin", "contracts")) {
            parvis.mailbox()
                    .to(parvis.emailOf(person))
                    .forEach(mail -> mails.add(mail.subject() + mail.text() + mail.html()));
        }
        assertThat(mails).isNotEmpty();
        return mails;
    }

    private String personId(String username) {
        return parvis.as(username).get("/api/portal/me").text("/id");
    }

    private String main(String rest) {
        return "/api/main/matters/" + matter + rest;
    }

    private void post(String rest, Map<String, Object> body) {
        succeeded(parvis.as("lawyer").post(main(rest), body));
    }

    private String made(String path, Map<String, Object> body) {
        return succeeded(parvis.as("lawyer").post(path, body)).text("/id");
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
