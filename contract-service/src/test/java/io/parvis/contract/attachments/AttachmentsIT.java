package io.parvis.contract.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import io.parvis.events.companies.CompanyState;
import io.parvis.events.contracts.ContractAttachmentAdded;
import io.parvis.events.contracts.ContractOpened;
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

/** A document that came with a request, through the whole service to both sides of the contract. */
@ParvisServiceTest
class AttachmentsIT {

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
    private final String globex = UUID.randomUUID().toString();
    private final String claire = UUID.randomUUID().toString();
    private final String otto = UUID.randomUUID().toString();
    private final String manager = UUID.randomUUID().toString();
    private final String requestId = UUID.randomUUID().toString();
    private final String contractId =
            Command.causedBy("open-contract", requestId).id();
    private final String filesOfRequest = "/internal/requests/" + requestId + "/files";
    private final String portal = "/api/portal/contracts/" + contractId + "/attachments";
    private final String main = "/api/main/contracts/" + contractId + "/attachments";

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
        publisher.publish(globex, new CompanyState(globex, "Globex", "COMPANY", null));
        publisher.publish(claire, PersonStates.client(claire, acme));
        publisher.publish(otto, PersonStates.client(otto, globex));
        publisher.publish(manager, PersonStates.member(manager, "CONTRACT_MANAGER"));
        Stream.of(claire, otto).forEach(person -> calls.awaitKnown(person, "/api/portal/contracts"));
        calls.awaitKnown(manager, "/api/main/contracts");
    }

    @Test
    void s35TheDocumentOfARequestIsItsContractsOnceAndItsRequesters() {
        requestHas(file("one", "lease.pdf", hash(Samples.PDF)));
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
                .isEqualTo("lease.pdf")
                .jsonPath("$.items[0].own")
                .isEqualTo(true);
        calls.get(manager, main)
                .expectBody()
                .jsonPath("$.items[0].versions[0].addedBy")
                .isEqualTo("client:" + claire);
        assertThat(published.about(ContractAttachmentAdded.class, copy)).hasSize(1);
    }

    @Test
    void s35BothSidesReadItAsItWasSentAndStrangersFindNothing() {
        requestHas(file("one", "lease.pdf", hash(Samples.PDF)));
        publisher.publish(accepted());
        String content = "/" + awaitCopy() + "/content";

        EntityExchangeResult<byte[]> whole = read(claire, portal + content, null);
        assertThat(whole.getResponseBody()).isEqualTo(Samples.PDF);
        assertThat(whole.getResponseHeaders().getContentDisposition().isAttachment())
                .isTrue();
        assertThat(whole.getResponseHeaders().getFirst("X-Content-Type-Options"))
                .isEqualTo("nosniff");
        assertThat(read(manager, main + content, null).getResponseBody()).isEqualTo(Samples.PDF);
        EntityExchangeResult<byte[]> part = read(claire, portal + content, "bytes=5-8");
        assertThat(part.getStatus()).isEqualTo(HttpStatus.PARTIAL_CONTENT);
        assertThat(part.getResponseBody()).isEqualTo(Arrays.copyOfRange(Samples.PDF, 5, 9));

        Stream.of("", content, ".zip")
                .forEach(below -> calls.get(otto, portal + below).expectStatus().isNotFound());
    }

    @Test
    void s35AnOwnerThatIsAwayDelaysTheRestOfTheFilesAndNothingIsTwice() {
        requestHas(file("one", "lease.pdf", hash(Samples.PDF)), file("two", "plan.pdf", hash(Samples.PDF)));
        owners.beAwayFor(filesOfRequest + "/two/content");
        publisher.publish(accepted());
        published.await(ContractOpened.class, contractId);
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
    void s35ADocumentThatIsNotWhatItsHashSaysIsNotTaken() {
        requestHas(file("one", "lease.pdf", hash(Samples.PNG)));
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
    void s37ThoseWhoSeeTheContractHearOfItsFilesAndNobodyOfTheirNames() {
        requestHas(file("one", "lease.pdf", hash(Samples.PDF)));
        publisher.publish(accepted());
        String copy = awaitCopy();

        PublishedEvent<ContractAttachmentAdded> added = published.await(ContractAttachmentAdded.class, copy);
        assertThat(added.record().key()).isEqualTo(contractId);
        assertThat(added.record().attribute("audience"))
                .isEqualTo(published
                        .await(ContractOpened.class, contractId)
                        .record()
                        .attribute("audience"))
                .contains("client:" + claire);
        published.on("parvis.contracts").about(copy).areCloudEvents().hasGaplessSequences();
        published.anywhere().mentionsNowhere("lease.pdf");
    }

    private String awaitCopy() {
        String copy = DerivedId.of("copy-file", "contracts/" + contractId, "one");
        published.await(ContractAttachmentAdded.class, copy);
        return copy;
    }

    /** Events of one key are applied in their order: when the last one is, all are. */
    private void openTheLastOne() {
        String last = UUID.randomUUID().toString();
        owners.have("/internal/requests/" + last + "/files", "{\"files\": []}");
        publisher.publish(accepted(last).keyedBy(requestId));
        published.await(
                ContractOpened.class, Command.causedBy("open-contract", last).id());
    }

    private EventDraft accepted() {
        return accepted(requestId);
    }

    private EventDraft accepted(String request) {
        String content = "/internal/requests/" + request + "/content";
        owners.have(content, "{\"requestId\": \"%s\", \"subject\": \"A lease\", \"answers\": []}".formatted(request));
        return EventDraft.of(
                        request,
                        new RequestAccepted(
                                request, "REQ-2026-000007", "type", 1, "CONTRACT_REVIEW", claire, acme, "A lease"))
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

    private EntityExchangeResult<byte[]> read(String person, String path, @Nullable String range) {
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
}
