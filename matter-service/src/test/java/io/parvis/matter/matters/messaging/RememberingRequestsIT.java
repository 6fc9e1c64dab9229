package io.parvis.matter.matters.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.directory.Audience;
import io.parvis.directory.Sharing;
import io.parvis.directory.Viewer;
import io.parvis.events.requests.InformationAsked;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestAmended;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestMoved;
import io.parvis.events.requests.RequestRejected;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.events.requests.RequestWithdrawn;
import io.parvis.matter.matters.MatterFilter;
import io.parvis.matter.matters.MatterRow;
import io.parvis.matter.matters.MatterRows;
import io.parvis.matter.matters.MatterSearch;
import io.parvis.matter.matters.RequestId;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.owners.ContentOwners;
import io.parvis.testsupport.spring.ParvisServiceTest;

/** What a client's list says of requests while they are no matters: S41, S42. */
@ParvisServiceTest
class RememberingRequestsIT {

    private static final Duration A_WHILE = Duration.ofSeconds(20);

    private final EventPublisher publisher;
    private final ContentOwners owners;
    private final MatterRows rows;
    private final TestDirectory directory = new TestDirectory();
    private final Viewer claire = directory.viewer(TestDirectory.CLAIRE);
    private final String id = UUID.randomUUID().toString();

    @Autowired
    RememberingRequestsIT(EventPublisher publisher, ContentOwners owners, MatterRows rows) {
        this.publisher = publisher;
        this.owners = owners;
        this.rows = rows;
    }

    @Test
    void s41ListsARequestWithItsOwnStatusUntilItIsAMatter() {
        publisher.publish(shown(submitted("LITIGATION", "Unpaid invoices")));
        awaitRequest(row -> {
            assertThat(row.status().code()).isEqualTo("SUBMITTED");
            assertThat(row.number()).isEqualTo("REQ-2026-000007");
            assertThat(row.name()).isEqualTo("Unpaid invoices");
            assertThat(row.kind()).isEqualTo(MatterKind.LITIGATION);
            assertThat(row.requester()).isEqualTo(TestDirectory.CLAIRE);
        });

        publisher.publish(shown(new InformationAsked(id, "REQ-2026-000007", TestDirectory.CLAIRE.value())));
        awaitRequest(row -> assertThat(row.status().code()).isEqualTo("INFORMATION_NEEDED"));

        publisher.publish(shown(new RequestAmended(id, "REQ-2026-000007", TestDirectory.CLAIRE.value()))
                .withDataref(contentOf("Invoices of March")));
        awaitRequest(row -> {
            assertThat(row.status().code()).isEqualTo("SUBMITTED");
            assertThat(row.name()).isEqualTo("Invoices of March");
        });

        publisher.publish(shown(accepted("LITIGATION")).withDataref(contentOf("Invoices of March")));
        awaitListed(
                claire,
                listed -> assertThat(listed).singleElement().satisfies(row -> {
                    assertThat(row.request()).isFalse();
                    assertThat(row.id())
                            .isEqualTo(Command.causedBy("open-matter", id).id());
                    assertThat(row.team().cause()).isEqualTo(new RequestId(id));
                }));

        publisher.publish(shown(new RequestConverted(id, "MATTER", "matter", "MAT-2026-000001")));
        publisher.publish(shown(new RequestWithdrawn(id, "REQ-2026-000007", TestDirectory.CLAIRE.value())));
        awaitEverythingBefore();
        assertThat(listed(claire))
                .singleElement()
                .extracting(MatterRow::request)
                .isEqualTo(false);
    }

    @Test
    void s41KeepsWhatWasRejectedInTheListOfItsSide() {
        publisher.publish(shown(submitted("CORPORATE", "New articles")));
        publisher.publish(shown(new RequestRejected(id, "REQ-2026-000007", TestDirectory.CLAIRE.value())));

        awaitRequest(row -> assertThat(row.status().code()).isEqualTo("REJECTED"));
        assertThat(listed(directory.viewer(TestDirectory.OTTO))).isEmpty();
        assertThat(listed(directory.viewer(TestDirectory.PAUL))).isEmpty();
        assertThat(listed(directory.claireAtGlobex()))
                .as("S25: who left the company")
                .isEmpty();
        assertThat(listed(directory.viewer(TestDirectory.LAWYER)))
                .as("the team has its own queue")
                .isEmpty();
        directory.acmeShares(Sharing.COMPANY);
        assertThat(listed(directory.viewer(TestDirectory.PAUL))).as("S24").hasSize(1);
    }

    @Test
    void s42FollowsARequestThatIsMoved() {
        publisher.publish(shown(submitted("CONTRACT", "Supply of parts")));
        awaitEverythingBefore();
        assertThat(listed(claire)).isEmpty();

        publisher.publish(shown(moved("INTELLECTUAL_PROPERTY")));
        awaitRequest(row -> assertThat(row.kind()).isEqualTo(MatterKind.INTELLECTUAL_PROPERTY));

        publisher.publish(shown(moved("DOCUMENT")));
        awaitListed(claire, listed -> assertThat(listed).isEmpty());
    }

    @Test
    void namesARestrictedRequestToItsRequesterAlone() {
        String alone = String.join(
                " ",
                Audience.nobody()
                        .client(TestDirectory.CLAIRE, TestDirectory.ACME)
                        .keys());
        publisher.publish(
                EventDraft.of(id, submitted("CORPORATE", null)).heardBy(alone).withDataref(contentOf("A takeover")));

        awaitRequest(row -> assertThat(row.name()).isEqualTo("A takeover"));
        directory.acmeShares(Sharing.COMPANY);
        assertThat(listed(directory.viewer(TestDirectory.PAUL))).isEmpty();
    }

    private void awaitRequest(Consumer<MatterRow> check) {
        awaitListed(
                claire,
                listed -> assertThat(listed).singleElement().satisfies(row -> {
                    assertThat(row.request()).isTrue();
                    assertThat(row.id()).isEqualTo(id);
                    check.accept(row);
                }));
    }

    private void awaitListed(Viewer viewer, Consumer<List<MatterRow>> check) {
        await().atMost(A_WHILE).untilAsserted(() -> check.accept(listed(viewer)));
    }

    /** Events of one key are applied in their order: when the last one is, all are. */
    private void awaitEverythingBefore() {
        String last = UUID.randomUUID().toString();
        publisher.publish(EventDraft.of(last, submitted(last, "CORPORATE", "The last one"))
                .heardBy(keys())
                .keyedBy(id));
        await().atMost(A_WHILE)
                .until(() -> all(claire).stream().anyMatch(row -> row.id().equals(last)));
    }

    /** What is listed of this test's request and what it became. */
    private List<MatterRow> listed(Viewer viewer) {
        String matter = Command.causedBy("open-matter", id).id();
        return all(viewer).stream()
                .filter(row -> row.id().equals(id) || row.id().equals(matter))
                .toList();
    }

    private List<MatterRow> all(Viewer viewer) {
        return rows.page(viewer, MatterSearch.newest(MatterFilter.ANY), PageRequest.first(100))
                .items();
    }

    private EventDraft shown(Record payload) {
        return EventDraft.of(id, payload).heardBy(keys());
    }

    private static String keys() {
        return String.join(
                " ",
                Audience.nobody()
                        .requestersSide(TestDirectory.CLAIRE, TestDirectory.ACME)
                        .keys());
    }

    private String contentOf(String subject) {
        String path = "/internal/requests/" + id + "/content";
        owners.have(path, """
                {"requestId": "%s", "subject": "%s", "description": "Of it.", "answers": []}
                """.formatted(id, subject));
        owners.have("/internal/requests/" + id + "/files", "{\"files\": []}");
        return path;
    }

    private RequestSubmitted submitted(String target, String subject) {
        return submitted(id, target, subject);
    }

    private static RequestSubmitted submitted(String request, String target, String subject) {
        return new RequestSubmitted(
                request,
                "REQ-2026-000007",
                "type",
                1,
                target,
                TestDirectory.CLAIRE.value(),
                TestDirectory.ACME.value(),
                subject,
                "SUBMITTED");
    }

    private RequestMoved moved(String target) {
        return new RequestMoved(id, "REQ-2026-000007", "another-type", 1, target);
    }

    private RequestAccepted accepted(String target) {
        return new RequestAccepted(
                id,
                "REQ-2026-000007",
                "type",
                1,
                target,
                TestDirectory.CLAIRE.value(),
                TestDirectory.ACME.value(),
                "Unpaid invoices");
    }
}
