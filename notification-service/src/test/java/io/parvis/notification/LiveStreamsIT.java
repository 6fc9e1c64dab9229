package io.parvis.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import io.parvis.events.companies.CompanyState;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.events.people.PersonState;
import io.parvis.testsupport.directory.PersonStates;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.spring.BackingServices;
import io.parvis.testsupport.tokens.Tokens;

/** The streams of two replicas: who hears of what on which of them. */
class LiveStreamsIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String PORTAL = "/api/portal/stream";
    private static final String MAIN = "/api/main/stream";
    private static ConfigurableApplicationContext second;

    private final ConfigurableApplicationContext first =
            (ConfigurableApplicationContext) Surroundings.shared().context();
    private final EventPublisher publisher = BackingServices.shared().eventPublisher();
    private final Tokens tokens = BackingServices.shared().issuer().tokens();
    private final List<OpenPage> pages = new ArrayList<>();

    private final String acme = newId();
    private final String globex = newId();
    private final String claire = newId();
    private final String otto = newId();
    private final String lawyer = newId();
    private final String matter = newId();

    @BeforeAll
    static void startTheSecondReplica() {
        second = Surroundings.shared().startReplica();
    }

    @AfterAll
    static void stopTheSecondReplica() {
        second.close();
    }

    @BeforeEach
    void everybodyIsKnown() {
        publisher.publish(acme, new CompanyState(acme, "Acme", "WATCHERS", null));
        publisher.publish(globex, new CompanyState(globex, "Globex", "COMPANY", null));
        publisher.publish(claire, PersonStates.client(claire, acme));
        publisher.publish(otto, PersonStates.client(otto, globex));
        publisher.publish(lawyer, PersonStates.member(lawyer, "LAWYER"));
        Stream.of(claire, otto).forEach(client -> awaitStatus("/api/portal", client, 404));
        awaitStatus("/api/main", lawyer, 404);
    }

    @AfterEach
    void closeAll() {
        pages.forEach(OpenPage::close);
    }

    @Test
    void s58EachReplicaTellsItsOwnPagesWhatTheirReadersMaySee() {
        List<OpenPage> theirs = List.of(
                page(first, PORTAL, claire),
                page(second, PORTAL, claire),
                page(first, MAIN, lawyer),
                page(second, MAIN, lawyer));
        List<OpenPage> strangers = List.of(page(first, PORTAL, otto), page(second, PORTAL, otto));

        matterMoves(audienceOfAcme());

        theirs.forEach(page -> page.await(changed()));
        strangers.forEach(OpenPage::awaitHeartbeat);
        assertThat(strangers).allSatisfy(page -> assertThat(page.lines()).noneMatch(line -> line.contains(matter)));
    }

    @Test
    void s53NoClientHearsOfWhatIsInternal() {
        OpenPage client = page(first, PORTAL, claire);
        OpenPage member = page(first, MAIN, lawyer);

        matterMoves("role:LAWYER");

        member.await(changed());
        client.awaitHeartbeat();
        assertThat(client.lines()).noneMatch(line -> line.contains(matter));
    }

    @Test
    void tellsNothingOfWhatHappenedBefore() {
        OpenPage before = page(first, PORTAL, claire);
        matterMoves(audienceOfAcme());
        before.await(changed());

        OpenPage after = page(first, PORTAL, claire);

        after.awaitHeartbeat();
        assertThat(after.lines()).contains("event: ready").doesNotContain(changed());
    }

    @Test
    void tellsAPageThatComesBackToLookAgain() {
        OpenPage again = page(first, PORTAL, claire, "Last-Event-ID", "1");

        assertThat(again.lines()).contains("retry: 1000", "event: resync").doesNotContain("event: ready");
        assertThat(again.header("Content-Type")).startsWith("text/event-stream");
        assertThat(again.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void s26EndsWithTheRightToUseParvis() {
        OpenPage page = page(first, PORTAL, claire);

        publisher.publish(claire, banned(PersonStates.client(claire, acme)));

        page.awaitEnd();
        matterMoves(audienceOfAcme());
        awaitStatus("/api/portal", claire, 401);
        assertThat(page.lines()).doesNotContain(changed());
    }

    @Test
    void s25TellsOneWhoLeavesTheirCompanyToLookAgainAndNothingOfTheOldOneAnyMore() {
        OpenPage page = page(first, PORTAL, claire);

        publisher.publish(claire, PersonStates.client(claire, globex));

        page.await("event: resync");
        matterMoves(audienceOfAcme());
        page.awaitHeartbeat();
        page.awaitHeartbeat();
        assertThat(page.lines()).doesNotContain(changed());
    }

    @Test
    void refusesTheSixthStreamOfAPerson() {
        for (int i = 0; i < 5; i++) {
            page(first, PORTAL, claire);
        }

        OpenPage sixth = asking(first, PORTAL, claire);

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.header("Content-Type")).startsWith("application/problem+json");
        assertThat(sixth.header("Retry-After")).isNotBlank();
        page(first, PORTAL, otto);
        page(second, PORTAL, claire);
    }

    @Test
    void whoAsksForTheHeadAloneLeavesTheConnectionFree() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(first, PORTAL)))
                    .timeout(LIMIT)
                    .header("Authorization", "Bearer " + tokens.person(claire));

            HttpResponse<Void> head = client.send(request.HEAD().build(), HttpResponse.BodyHandlers.discarding());

            assertThat(head.statusCode()).isEqualTo(200);
            HttpResponse<Void> next = client.send(
                    request.uri(URI.create(address(first, "/api/portal/nothing")))
                            .GET()
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(next.statusCode()).isEqualTo(404);
        }
    }

    @Test
    void eachSurfaceIsForItsSideOnly() {
        assertThat(asking(first, MAIN, claire).status()).isEqualTo(403);
        assertThat(asking(first, PORTAL, lawyer).status()).isEqualTo(403);
    }

    @Test
    void endsItsStreamsWhenAReplicaStops() {
        ConfigurableApplicationContext third = Surroundings.shared().startReplica();
        OpenPage page = page(third, PORTAL, claire);

        third.close();

        page.awaitEnd();
        assertThat(page.lines()).doesNotContain("broken");
    }

    @Test
    void leavesNothingAtTheBroker() throws Exception {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", BackingServices.shared().broker().bootstrapServers()))) {
            assertThat(admin.listGroups().all().get())
                    .extracting(GroupListing::groupId)
                    .contains("notification-service.telling")
                    .noneMatch(group -> group.contains("live"));
        }
    }

    private void matterMoves(String audience) {
        publisher.publish(EventDraft.of(matter, new MatterStatusChanged(matter, "SUBMITTED", "UNDER_REVIEW"))
                .heardBy(audience));
    }

    private String audienceOfAcme() {
        return "client:%s@%s company:%s role:LAWYER".formatted(claire, acme, acme);
    }

    private String changed() {
        return "data: {\"kind\":\"MATTER\",\"id\":\"%s\"}".formatted(matter);
    }

    private OpenPage page(ConfigurableApplicationContext replica, String path, String person, String... headers) {
        OpenPage page = OpenPage.of(address(replica, path), tokens.person(person), headers);
        pages.add(page);
        return page;
    }

    private OpenPage asking(ConfigurableApplicationContext replica, String path, String person) {
        OpenPage page = OpenPage.asking(address(replica, path), tokens.person(person));
        pages.add(page);
        return page;
    }

    /** Whom the service knows is told that there is nothing; anyone else must log in. */
    private void awaitStatus(String surface, String person, int status) {
        await("%s to be answered %d".formatted(person, status)).atMost(LIMIT).until(() -> {
            try (OpenPage page = OpenPage.asking(address(first, surface + "/nothing"), tokens.person(person))) {
                return page.status() == status;
            }
        });
    }

    private static String address(ConfigurableApplicationContext replica, String path) {
        int port = ((WebServerApplicationContext) replica).getWebServer().getPort();
        return "http://localhost:" + port + path;
    }

    private static PersonState banned(PersonState person) {
        return new PersonState(
                person.personId(),
                person.kind(),
                person.firstName(),
                person.lastName(),
                person.email(),
                person.language(),
                person.timeZone(),
                person.companyId(),
                person.keptCompanyIds(),
                person.managerId(),
                person.jobTitle(),
                person.accessType(),
                person.roles(),
                "BANNED",
                person.subject(),
                person.groups());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
