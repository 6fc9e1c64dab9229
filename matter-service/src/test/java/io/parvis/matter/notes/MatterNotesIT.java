package io.parvis.matter.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.events.companies.CompanyState;
import io.parvis.events.internal.InternalNoteAdded;
import io.parvis.events.internal.InternalNoteEdited;
import io.parvis.events.internal.MembersMentioned;
import io.parvis.events.matters.MatterNoteAdded;
import io.parvis.events.matters.MatterNoteEdited;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.files.AddingFiles;
import io.parvis.files.FileAccess;
import io.parvis.files.FileName;
import io.parvis.files.FileOwner;
import io.parvis.files.Side;
import io.parvis.files.Upload;
import io.parvis.files.Visibility;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.PersonStates;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedEvent;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.owners.ContentOwners;
import io.parvis.testsupport.spring.ParvisServiceTest;
import io.parvis.testsupport.tokens.Tokens;
import io.parvis.testsupport.web.ServiceCalls;

/** Notes on a matter, through the service, its database and the broker. */
@ParvisServiceTest
class MatterNotesIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final RestTestClient client;
    private final Tokens tokens;
    private final ServiceCalls calls;
    private final EventPublisher publisher;
    private final PublishedEvents published;
    private final ContentOwners owners;
    private final AddingFiles files;

    private final String acme = UUID.randomUUID().toString();
    private final String claire = UUID.randomUUID().toString();
    private final String lawyer = UUID.randomUUID().toString();
    private final String admin = UUID.randomUUID().toString();
    private final String requestId = UUID.randomUUID().toString();
    private final String matter = Command.causedBy("open-matter", requestId).id();
    private final String portal = "/api/portal/matters/" + matter + "/notes";
    private final String main = "/api/main/matters/" + matter + "/notes";

    @Autowired
    MatterNotesIT(
            RestTestClient client,
            Tokens tokens,
            EventPublisher publisher,
            PublishedEvents published,
            ContentOwners owners,
            AddingFiles files) {
        this.client = client;
        this.tokens = tokens;
        this.calls = new ServiceCalls(client, tokens);
        this.publisher = publisher;
        this.published = published;
        this.owners = owners;
        this.files = files;
    }

    @BeforeEach
    void givenAMatterOfClaires() {
        publisher.publish(acme, new CompanyState(acme, "Acme", "WATCHERS", null));
        publisher.publish(claire, PersonStates.client(claire, acme));
        publisher.publish(lawyer, PersonStates.member(lawyer, "LAWYER"));
        publisher.publish(admin, PersonStates.member(admin, "ADMIN"));
        String content = "/internal/requests/" + requestId + "/content";
        owners.have(content, """
            {"requestId": "%s", "subject": "New articles", "description": "D"}
            """.formatted(requestId));
        publisher.publish(EventDraft.of(
                        requestId,
                        new RequestAccepted(
                                requestId, "REQ-2026-000007", "type", 1, "CORPORATE", claire, acme, "New articles"))
                .withDataref(content));
        published.await(MatterOpened.class, matter);
        calls.awaitKnown(claire, portal);
        calls.awaitKnown(lawyer, main);
        calls.awaitKnown(admin, main);
    }

    @Test
    void s51And62AClientsNoteIsTold() {
        String note = write(claire, portal, "{\"text\": \"When is the hearing?\"}");

        PublishedEvent<MatterNoteAdded> added = published.await(MatterNoteAdded.class, note);
        assertThat(added.data()).isEqualTo(new MatterNoteAdded(matter, note));
        assertThat(added.record().key()).isEqualTo(matter);
        assertThat(added.record().attribute("actor")).isEqualTo("client:" + claire);
        assertThat(audience(added.record().attribute("audience")))
                .contains("role:LAWYER", "role:ADMIN", "client:" + claire + "@" + acme);
        published.on("parvis.matters").about(note).areCloudEvents().hasGaplessSequences();
    }

    @Test
    void s53WhomANoteToClientsMentionsIsOnNoPublicTopic() {
        String note = write(
                lawyer,
                main,
                "{\"text\": \"On Thursday.\", \"audience\": \"PORTAL\", \"mentionedMemberIds\": [\"%s\"]}"
                        .formatted(admin));

        assertThat(published.await(MembersMentioned.class, note).data().memberIds())
                .containsExactly(admin);
        published.await(MatterNoteAdded.class, note);
        published.on("parvis.internal").about(note).areCloudEvents().hasGaplessSequences();
        published.on("parvis.matters").about(note).mentionsNowhere(admin);
    }

    @Test
    void s59NamesTheTeamsFilesToClientsWhereTheMatterShowsThem() throws IOException {
        String plan = add(Side.INTERNAL, "member:" + lawyer, "plan.pdf");
        String naming = body("See the plan.", "PORTAL", List.of(), List.of(plan));
        exchange(lawyer, main, naming).expectStatus().isEqualTo(422);

        exchange(lawyer, "/api/main/matters/" + matter + "/teams-files", "{\"teamsFiles\": \"SHOWN\"}")
                .expectStatus()
                .isOk();
        String note = write(lawyer, main, naming);
        assertThat(json(claire, portal + "/" + note).at("/files/0/name").asString())
                .isEqualTo("plan.pdf");

        exchange(lawyer, "/api/main/matters/" + matter + "/teams-files", "{\"teamsFiles\": \"HIDDEN\"}")
                .expectStatus()
                .isOk();
        assertThat(json(claire, portal + "/" + note).path("files").isEmpty()).isTrue();
    }

    /** Told from what was written, not from what the service says of it. */
    @Test
    void s53WhateverHappensNothingOfTheTeamsReachesThePortalOrAPublicTopic() throws IOException {
        Random chance = new Random(7);
        List<String> open = new ArrayList<>();
        List<String> openIds = new ArrayList<>();
        List<String> internalIds = new ArrayList<>();
        String shown = add(Side.PORTAL, "client:" + claire, "shown.pdf");
        String hidden = add(Side.INTERNAL, "member:" + lawyer, "canary.pdf");
        for (int step = 0; step < 40; step++) {
            String text = step + " of " + matter;
            switch (chance.nextInt(4)) {
                case 0 -> {
                    openIds.add(write(claire, portal, body("open " + text, null, List.of(), List.of(shown))));
                    open.add("open " + text);
                }
                case 1 -> {
                    openIds.add(write(lawyer, main, body("open " + text, "PORTAL", List.of(admin), List.of(shown))));
                    open.add("open " + text);
                }
                case 2 ->
                    internalIds.add(write(
                            chance.nextBoolean() ? lawyer : admin,
                            main,
                            body("canary " + text, "INTERNAL", List.of(admin), List.of(hidden))));
                default -> {
                    if (!internalIds.isEmpty()) {
                        String note = internalIds.get(chance.nextInt(internalIds.size()));
                        String author = author(note);
                        edit(author, main + "/" + note, body("canary anew " + text, null, List.of(), List.of()));
                    }
                }
            }
        }
        String edited = open.getLast() + "!";
        String last = openIds.getLast();
        edit(author(last), surface(last) + "/" + last, body(edited, null, List.of(), List.of()));
        open.set(open.size() - 1, edited);

        assertThat(internalIds).isNotEmpty();
        assertThat(texts(claire, portal)).containsExactlyElementsOf(open);
        List<String> told = new ArrayList<>();
        for (String id : internalIds) {
            told.addAll(calls.told(claire, portal + "/" + id, portal + "/" + id + "/history"));
        }
        told.addAll(calls.told(claire, portal + "?limit=100", portal + "?audience=INTERNAL", "/api/portal/matters"));
        assertThat(told).noneMatch(answer -> answer.contains("canary") || answer.contains(hidden));

        openIds.forEach(id -> published.await(MatterNoteAdded.class, id));
        published.await(MatterNoteEdited.class, last);
        internalIds.forEach(id -> published.await(InternalNoteAdded.class, id));
        assertThat(internalIds.stream().flatMap(id -> published.about(InternalNoteEdited.class, id).stream()))
                .isNotEmpty();
        published.anywhere().mentionsNowhere("canary", "open ");
        published.on("parvis.matters").mentionsNowhere(hidden);
        published.on("parvis.matters").mentionsNowhere(internalIds.toArray(String[]::new));
        for (String id : internalIds) {
            PublishedEvent<InternalNoteAdded> added = published.await(InternalNoteAdded.class, id);
            assertThat(added.record().key()).isEqualTo(matter);
            assertThat(audience(added.record().attribute("audience")))
                    .containsExactlyInAnyOrder("role:LAWYER", "role:ADMIN");
        }
        logs.mentionNowhere("canary");
    }

    private static Set<String> audience(String attribute) {
        return Set.of(attribute.split(" ", -1));
    }

    private String add(Side side, String actor, String name) throws IOException {
        FileAccess access = new FileAccess(new FileOwner("matters", matter), side, new Actor(actor), Visibility.HIDDEN);
        Upload upload = new Upload(new FileName(name), () -> new ByteArrayInputStream(PDF));
        return files.add(access, null, upload, Commands.by(access.actor()))
                .value()
                .id();
    }

    private static String body(String text, String audience, List<String> mentioned, List<String> files) {
        var body = JSON.createObjectNode().put("text", text);
        if (audience != null) {
            body.put("audience", audience);
        }
        if (!mentioned.isEmpty()) {
            mentioned.forEach(body.putArray("mentionedMemberIds")::add);
        }
        files.forEach(body.putArray("fileIds")::add);
        return body.toString();
    }

    private String author(String note) {
        return json(lawyer, main + "/" + note).at("/author/id").asString();
    }

    private String surface(String note) {
        return author(note).equals(claire) ? portal : main;
    }

    private List<String> texts(String person, String path) {
        return json(person, path + "?sort=writtenAt&limit=100")
                .path("items")
                .valueStream()
                .map(note -> note.path("text").asString())
                .toList();
    }

    private JsonNode json(String person, String path) {
        return JSON.readTree(calls.get(person, path)
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody());
    }

    private String write(String person, String path, String body) {
        String location = exchange(person, path, body)
                .expectStatus()
                .isCreated()
                .returnResult(String.class)
                .getResponseHeaders()
                .getFirst(HttpHeaders.LOCATION);
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private RestTestClient.ResponseSpec exchange(String person, String path, String body) {
        return client.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(tokens.person(person)))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private void edit(String person, String path, String body) {
        client.put()
                .uri(path)
                .headers(headers -> {
                    headers.setBearerAuth(tokens.person(person));
                    headers.set(HttpHeaders.IF_MATCH, "*");
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isOk();
    }
}
