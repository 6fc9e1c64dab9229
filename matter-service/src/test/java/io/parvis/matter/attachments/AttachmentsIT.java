package io.parvis.matter.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

import io.parvis.events.companies.CompanyState;
import io.parvis.events.internal.InternalAttachmentChanged;
import io.parvis.events.matters.MatterAttachmentAdded;
import io.parvis.events.matters.MatterAttachmentRemoved;
import io.parvis.events.matters.MatterAttachmentShown;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.files.Samples;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.DerivedId;
import io.parvis.starter.consumer.ParkedEvents;
import io.parvis.testsupport.directory.PersonStates;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedEvent;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.owners.ContentOwners;
import io.parvis.testsupport.spring.ParvisServiceTest;
import io.parvis.testsupport.tokens.Tokens;
import io.parvis.testsupport.web.ServiceCalls;

/** Files from a request and from both sides of a matter, through the whole service. */
@ParvisServiceTest
class AttachmentsIT {

    /** A multipart body without its end. */
    private static final String BROKEN_OFF =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"nda.pdf\"\r\n\r\n%PDF";

    private static final Duration A_WHILE = Duration.ofSeconds(20);
    private static final String PDF = new String(Samples.PDF, StandardCharsets.US_ASCII);

    private final RestTestClient client;
    private final Tokens tokens;
    private final ServiceCalls calls;
    private final EventPublisher publisher;
    private final PublishedEvents published;
    private final ContentOwners owners;
    private final ParkedEvents parked;

    private final String acme = UUID.randomUUID().toString();
    private final String claire = UUID.randomUUID().toString();
    private final String lawyer = UUID.randomUUID().toString();
    private final String requestId = UUID.randomUUID().toString();
    private final String matterId = Command.causedBy("open-matter", requestId).id();
    private final String filesOfRequest = "/internal/requests/" + requestId + "/files";
    private final String portal = "/api/portal/matters/" + matterId + "/attachments";
    private final String main = "/api/main/matters/" + matterId + "/attachments";

    @Autowired
    AttachmentsIT(
            RestTestClient client,
            Tokens tokens,
            EventPublisher publisher,
            PublishedEvents published,
            ContentOwners owners,
            ParkedEvents parked) {
        this.client = client;
        this.tokens = tokens;
        this.calls = new ServiceCalls(client, tokens);
        this.publisher = publisher;
        this.published = published;
        this.owners = owners;
        this.parked = parked;
    }

    @BeforeEach
    void givenThoseWhoAsk() {
        publisher.publish(acme, new CompanyState(acme, "Acme", "WATCHERS", null));
        publisher.publish(claire, PersonStates.client(claire, acme));
        publisher.publish(lawyer, PersonStates.member(lawyer, "LAWYER"));
        calls.awaitKnown(claire, "/api/portal/matters");
        calls.awaitKnown(lawyer, "/api/main/matters");
    }

    @Test
    void s40AndS59TheRequestsFilesComeWithItOnceAndAreTheRequesters() {
        requestHas(file("one", "nda.pdf", hash(Samples.PDF)));
        EventPublisher.Publication event = publisher.publish(accepted());
        String copy = awaitCopy();

        publisher.publishAgain(event);
        openTheLastOne();

        calls.get(claire, portal)
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(copy)
                .jsonPath("$.items[0].name")
                .isEqualTo("nda.pdf")
                .jsonPath("$.items[0].origin")
                .isEqualTo("PORTAL")
                .jsonPath("$.items[0].own")
                .isEqualTo(true);
        calls.get(lawyer, main)
                .expectBody()
                .jsonPath("$.items[0].versions[0].addedBy")
                .isEqualTo("client:" + claire);
        assertThat(published.about(MatterAttachmentAdded.class, copy)).hasSize(1);
    }

    @Test
    void s40ARemovedCopyDoesNotComeBack() {
        requestHas(file("one", "nda.pdf", hash(Samples.PDF)));
        EventPublisher.Publication event = publisher.publish(accepted());
        String copy = awaitCopy();
        client.delete()
                .uri(main + "/" + copy)
                .headers(headers -> {
                    headers.setBearerAuth(tokens.person(lawyer));
                    headers.set(HttpHeaders.IF_MATCH, "*");
                })
                .exchange()
                .expectStatus()
                .isNoContent();
        published.await(MatterAttachmentRemoved.class, copy);

        publisher.publishAgain(event);
        openTheLastOne();

        calls.get(claire, portal).expectBody().jsonPath("$.items.length()").isEqualTo(0);
    }

    @Test
    void s40AnOwnerThatIsAwayDelaysTheRestOfTheFilesAndNothingIsTwice() {
        requestHas(file("one", "nda.pdf", hash(Samples.PDF)), file("two", "plan.pdf", hash(Samples.PDF)));
        owners.beAwayFor(filesOfRequest + "/two/content");
        publisher.publish(accepted());
        published.await(MatterOpened.class, matterId);
        await().atMost(A_WHILE).until(() -> owners.readsOf(filesOfRequest + "/two/content") > 1);

        owners.have(filesOfRequest + "/two/content", PDF);

        await().atMost(A_WHILE)
                .untilAsserted(() -> calls.get(claire, portal)
                        .expectBody()
                        .jsonPath("$.items.length()")
                        .isEqualTo(2));
        assertThat(owners.readsOf(filesOfRequest + "/one/content")).isEqualTo(1);
        assertThat(parked.list()).noneMatch(aggregate -> aggregate.subject().equals(requestId));
    }

    @Test
    void s40AFileThatIsNotWhatItsHashSaysIsNotTakenAndCanBeSentAgain() {
        requestHas(file("one", "nda.pdf", hash(Samples.PNG)));
        publisher.publish(accepted());

        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(parked.list())
                        .anyMatch(aggregate -> aggregate.subject().equals(requestId)));
        calls.get(claire, portal)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void s50GoesUpAndDownWithRangesAndAsAnArchive() throws IOException {
        openTheMatter();
        String file = send(claire, portal, "nda.pdf");
        String hidden = send(lawyer, main, "opinion.pdf");

        EntityExchangeResult<byte[]> part = read(claire, portal + "/" + file + "/content", "bytes=5-8");
        assertThat(part.getStatus()).isEqualTo(HttpStatus.PARTIAL_CONTENT);
        assertThat(part.getResponseBody()).isEqualTo(Arrays.copyOfRange(Samples.PDF, 5, 9));
        EntityExchangeResult<byte[]> whole = read(claire, portal + "/" + file + "/content", null);
        assertThat(whole.getResponseBody()).isEqualTo(Samples.PDF);
        assertThat(whole.getResponseHeaders().getContentDisposition().isAttachment())
                .isTrue();
        calls.get(claire, portal + "/" + hidden + "/content").expectStatus().isNotFound();

        assertThat(names(read(claire, portal + ".zip", null))).containsExactly("nda.pdf");
        assertThat(names(read(lawyer, main + ".zip", null))).containsExactlyInAnyOrder("nda.pdf", "opinion.pdf");
    }

    @Test
    void s53AndS59OnlyWhatTheRequestersSideSeesIsPublished() {
        openTheMatter();
        String shown = send(claire, portal, "nda.pdf");
        String hidden = send(lawyer, main, "opinion.pdf");
        assertThat(published.await(MatterAttachmentAdded.class, shown).record().key())
                .isEqualTo(matterId);
        PublishedEvent<InternalAttachmentChanged> internal = published.await(InternalAttachmentChanged.class, hidden);
        assertThat(internal.record().key()).isEqualTo(matterId);
        published.on("parvis.matters").mentionsNowhere(hidden);

        client.post()
                .uri(main + "/" + hidden + "/show")
                .headers(headers -> headers.setBearerAuth(tokens.person(lawyer)))
                .exchange()
                .expectStatus()
                .isOk();

        published.await(MatterAttachmentShown.class, hidden);
        published.on("parvis.matters").about(hidden).areCloudEvents().hasGaplessSequences();
        published.anywhere().mentionsNowhere("opinion.pdf", "nda.pdf");
    }

    @Test
    void s37WhoMayNotSendIsToldSoBeforeAnybodyLooksAtWhatTheySend() {
        openTheMatter();

        assertThat(sendNothing(claire, "/api/portal/matters/" + UUID.randomUUID() + "/attachments"))
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(sendNothing(claire, portal + "/" + UUID.randomUUID() + "/versions"))
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(sendNothing(lawyer, "/api/main/matters/" + UUID.randomUUID() + "/attachments?folderId=top"))
                .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(sendNothing(claire, portal)).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    /** A multipart body that can't be taken in. */
    private HttpStatus sendNothing(String person, String path) {
        return HttpStatus.valueOf(client.post()
                .uri(path)
                .headers(headers -> {
                    headers.setBearerAuth(tokens.person(person));
                    headers.set(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=b");
                })
                .body(BROKEN_OFF.getBytes(StandardCharsets.US_ASCII))
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value());
    }

    private void openTheMatter() {
        requestHas();
        publisher.publish(accepted());
        published.await(MatterOpened.class, matterId);
    }

    private String awaitCopy() {
        String copy = DerivedId.of("copy-file", "matters/" + matterId, "one");
        published.await(MatterAttachmentAdded.class, copy);
        return copy;
    }

    /** Events of one key are applied in their order: when the last one is, all are. */
    private void openTheLastOne() {
        String last = UUID.randomUUID().toString();
        owners.have("/internal/requests/" + last + "/files", "{\"files\": []}");
        publisher.publish(accepted(last).keyedBy(requestId));
        published.await(
                MatterOpened.class, Command.causedBy("open-matter", last).id());
    }

    private EventDraft accepted() {
        return accepted(requestId);
    }

    private EventDraft accepted(String request) {
        String content = "/internal/requests/" + request + "/content";
        owners.have(content, "{\"requestId\": \"%s\", \"subject\": \"New articles\"}".formatted(request));
        return EventDraft.of(
                        request,
                        new RequestAccepted(
                                request, "REQ-2026-000007", "type", 1, "CORPORATE", claire, acme, "New articles"))
                .withDataref(content);
    }

    private void requestHas(String... files) {
        owners.have(filesOfRequest, "{\"files\": [%s]}".formatted(String.join(", ", files)));
    }

    private String file(String id, String name, String sha256) {
        owners.have(filesOfRequest + "/" + id + "/content", PDF);
        return """
            {"id": "%s", "name": "%s", "mediaType": "application/pdf", "size": %d, "sha256": "%s",
             "addedAt": "2026-11-28T09:00:00Z", "addedBy": "client:%s"}
            """.formatted(id, name, Samples.PDF.length, sha256, claire);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private String send(String person, String path, String name) {
        LinkedMultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(Samples.PDF) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        EntityExchangeResult<String> answer = client.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(tokens.person(person)))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange()
                .expectStatus()
                .isCreated()
                .returnResult(String.class);
        return JsonPath.read(Objects.requireNonNull(answer.getResponseBody()), "$.id");
    }

    private EntityExchangeResult<byte[]> read(String person, String path, String range) {
        return client.get()
                .uri(path)
                .headers(headers -> {
                    headers.setBearerAuth(tokens.person(person));
                    if (range != null) {
                        headers.set(HttpHeaders.RANGE, range);
                    }
                })
                .exchange()
                .expectBody()
                .returnResult();
    }

    private static List<String> names(EntityExchangeResult<byte[]> archive) throws IOException {
        List<String> names = new ArrayList<>();
        byte[] body = Objects.requireNonNull(archive.getResponseBody());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
