package io.parvis.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

import io.parvis.events.companies.CompanyState;
import io.parvis.events.matters.MatterClosed;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.requests.InformationAsked;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.events.requests.RequestWithdrawn;
import io.parvis.testsupport.directory.PersonStates;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedEvent;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.spring.ParvisServiceTest;
import io.parvis.testsupport.tokens.Tokens;
import io.parvis.testsupport.web.ServiceCalls;

/** A request from its draft to its end, with its files, its questions and all who look at it. */
@ParvisServiceTest
class RequestLifeIT {

    /** A multipart body without its end. */
    private static final String BROKEN_OFF =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"deed.pdf\"\r\n\r\n%PDF";

    private static final String PORTAL = "/api/portal/requests";
    private static final String MAIN = "/api/main/requests";
    private static final String SECRET = "The canary sings of a merger.";
    private static final String QUESTION = "Does the canary sing?";
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final Map<String, Object> LABEL = Map.of("en", "Label", "fr", "Titre");

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final RestTestClient client;
    private final Tokens tokens;
    private final ServiceCalls calls;
    private final EventPublisher publisher;
    private final PublishedEvents published;

    private final String acme = UUID.randomUUID().toString();
    private final String globex = UUID.randomUUID().toString();
    private final String claire = UUID.randomUUID().toString();
    private final String paul = UUID.randomUUID().toString();
    private final String otto = UUID.randomUUID().toString();
    private final String laura = UUID.randomUUID().toString();
    private final String conrad = UUID.randomUUID().toString();

    @Autowired
    RequestLifeIT(RestTestClient client, Tokens tokens, EventPublisher publisher, PublishedEvents published) {
        this.client = client;
        this.tokens = tokens;
        this.calls = new ServiceCalls(client, tokens);
        this.publisher = publisher;
        this.published = published;
    }

    @BeforeEach
    void givenThoseWhoAskAndDecide() {
        publisher.publish(acme, new CompanyState(acme, "Acme", "COMPANY", null));
        publisher.publish(globex, new CompanyState(globex, "Globex", "COMPANY", null));
        publisher.publish(claire, PersonStates.client(claire, acme));
        publisher.publish(paul, PersonStates.client(paul, acme));
        publisher.publish(otto, PersonStates.client(otto, globex));
        publisher.publish(laura, PersonStates.member(laura, "LAWYER"));
        publisher.publish(conrad, PersonStates.member(conrad, "CONTRACT_MANAGER"));
        Stream.of(claire, paul, otto).forEach(person -> calls.awaitKnown(person, PORTAL));
        Stream.of(laura, conrad).forEach(person -> calls.awaitKnown(person, MAIN));
    }

    @Test
    void s31s40FromDraftToAcceptanceWithFilesThatTravel() {
        String type = published(true, false, true);
        String draft = id(post(claire, PORTAL + "/drafts", Map.of("requestTypeId", type, "answers", Map.of())));
        String file = uploaded(draft, "deed.pdf", PDF);
        Map<String, Object> answers = Map.of("subject", "Merger", "description", SECRET, "papers", List.of(file));
        String tag = calls.get(claire, PORTAL + "/" + draft)
                .returnResult(Map.class)
                .getResponseHeaders()
                .getETag();
        assertThat(send(HttpMethod.PUT, claire, PORTAL + "/" + draft, Map.of("answers", answers), tag))
                .isEqualTo(HttpStatus.OK);
        nobodyButClaireKnows(draft);

        Map<?, ?> sent = post(claire, PORTAL + "/" + draft + "/submit", Map.of());
        assertThat(sent.get("status")).isEqualTo("SUBMITTED");
        PublishedEvent<RequestSubmitted> submitted = published.await(RequestSubmitted.class, draft);
        assertThat(submitted.data().number()).isEqualTo(sent.get("number"));
        assertThat(send(HttpMethod.DELETE, claire, PORTAL + "/" + draft + "/files/" + file, Map.of(), "*"))
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(upload(claire, draft, "late.pdf", PDF)).isEqualTo(HttpStatus.CONFLICT);

        calls.get(laura, MAIN + "/" + draft + "/files")
                .expectBody()
                .jsonPath("$.items[*].name")
                .isEqualTo("deed.pdf");
        assertThat(bytes(tokens.person(laura), MAIN + "/" + draft + "/files/" + file + "/content"))
                .isEqualTo(PDF);
        post(laura, MAIN + "/" + draft + "/ask", Map.of("question", QUESTION));
        PublishedEvent<InformationAsked> asked = published.await(InformationAsked.class, draft);
        calls.getAs("notification-service", asked.dataref())
                .expectBody()
                .jsonPath("$.question")
                .isEqualTo(QUESTION);
        String second = uploaded(draft, "answer.pdf", PDF);
        Map<String, Object> amended =
                Map.of("subject", "Merger", "description", SECRET + " It does.", "papers", List.of(file, second));
        assertThat(post(claire, PORTAL + "/" + draft + "/amend", Map.of("requestTypeVersion", 1, "answers", amended))
                        .get("status"))
                .isEqualTo("SUBMITTED");
        calls.get(laura, MAIN + "/" + draft)
                .expectBody()
                .jsonPath("$.earlier[0].answers[1].text")
                .isEqualTo(SECRET)
                .jsonPath("$.form.answers[1].text")
                .isEqualTo(SECRET + " It does.");

        post(laura, MAIN + "/" + draft + "/accept", Map.of());
        published.await(RequestAccepted.class, draft);
        published
                .on("parvis.requests")
                .about(draft)
                .hasGaplessSequences()
                .hasTypes(
                        "io.parvis.request.submitted.v1",
                        "io.parvis.request.information-asked.v1",
                        "io.parvis.request.amended.v1",
                        "io.parvis.request.accepted.v1");
        filesAreForThoseWhoMakeSomethingOfIt(draft, file);
        published.anywhere().mentionsNowhere(SECRET);
        published.anywhere().mentionsNowhere(QUESTION);
        logs.mentionNowhere(SECRET, QUESTION, "deed.pdf");
    }

    private void nobodyButClaireKnows(String draft) {
        List<String> told = Stream.concat(
                        Stream.of(paul, otto)
                                .flatMap(
                                        person -> calls
                                                .told(
                                                        person,
                                                        PORTAL,
                                                        PORTAL + "/" + draft,
                                                        PORTAL + "/" + draft + "/files")
                                                .stream()),
                        Stream.of(laura)
                                .flatMap(
                                        person -> calls
                                                .told(person, MAIN, MAIN + "/" + draft, MAIN + "/" + draft + "/files")
                                                .stream()))
                .toList();
        assertThat(told).allSatisfy(answer -> assertThat(answer).doesNotContain(SECRET, draft, "deed"));
        for (String path : List.of("/content", "/files")) {
            calls.getAs("matter-service", "/internal/requests/" + draft + path)
                    .expectStatus()
                    .isNotFound();
        }
    }

    private void filesAreForThoseWhoMakeSomethingOfIt(String request, String file) {
        String files = "/internal/requests/" + request + "/files";
        calls.getAs("matter-service", files)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.files.length()")
                .isEqualTo(2)
                .jsonPath("$.files[1].id")
                .isEqualTo(file)
                .jsonPath("$.files[1].mediaType")
                .isEqualTo("application/pdf")
                .jsonPath("$.files[1].size")
                .isEqualTo(PDF.length)
                .jsonPath("$.files[1].addedBy")
                .isEqualTo("client:" + claire)
                .jsonPath("$.files[1].sha256")
                .isNotEmpty();
        assertThat(bytes(tokens.service("contract-service"), files + "/" + file + "/content"))
                .isEqualTo(PDF);
        calls.getAs("notification-service", files).expectStatus().isForbidden();
        calls.getAs("notification-service", files + "/" + file + "/content")
                .expectStatus()
                .isForbidden();
        calls.get(laura, files).expectStatus().isForbidden();
    }

    @Test
    void s24TellsNobodyOfWhatIsKeptFromTheCompany() {
        String type = published(true, false, false);
        String request = id(post(
                claire,
                PORTAL,
                Map.of(
                        "requestTypeId",
                        type,
                        "requestTypeVersion",
                        1,
                        "onlyWatchers",
                        true,
                        "answers",
                        Map.of("subject", "A quiet merger", "description", SECRET))));

        PublishedEvent<RequestSubmitted> submitted = published.await(RequestSubmitted.class, request);
        assertThat(submitted.data().subject()).isNull();
        List<String> told = calls.told(paul, PORTAL, PORTAL + "/" + request, PORTAL + "/" + request + "/form");
        assertThat(told).allSatisfy(answer -> assertThat(answer).doesNotContain(SECRET, "quiet", request));
        calls.get(conrad, MAIN + "/" + request).expectStatus().isNotFound();
        calls.get(laura, MAIN + "/" + request)
                .expectBody()
                .jsonPath("$.request.onlyWatchers")
                .isEqualTo(true);
        calls.getAs("matter-service", "/internal/requests/" + request + "/content")
                .expectBody()
                .jsonPath("$.onlyWatchers")
                .isEqualTo(true);
    }

    @Test
    void s24OpensTypesThatAreRestricted() {
        String type = published(true, true, false);
        String request = id(post(claire, PORTAL, submission(type)));

        assertThat(published.await(RequestSubmitted.class, request).data().subject())
                .isNull();
        calls.get(paul, PORTAL + "/" + request).expectStatus().isNotFound();
        calls.getAs("matter-service", "/internal/requests/" + request + "/content")
                .expectBody()
                .jsonPath("$.handling.restricted")
                .isEqualTo(true);
    }

    @Test
    void s40MakesOneRequestOfADraftHoweverOftenItIsSent() throws InterruptedException {
        String draft = id(post(claire, PORTAL + "/drafts", submission(published(false, false, false))));
        Callable<HttpStatus> click =
                () -> send(HttpMethod.POST, claire, PORTAL + "/" + draft + "/submit", Map.of(), null);

        List<HttpStatus> answers =
                atOnce(IntStream.range(0, 6).mapToObj(_ -> click).toList());

        assertThat(answers).containsOnly(HttpStatus.OK);
        published.await(RequestAccepted.class, draft);
        published
                .on("parvis.requests")
                .about(draft)
                .hasTypes("io.parvis.request.submitted.v1", "io.parvis.request.accepted.v1");
    }

    @Test
    void letsOneWinWhenARequestIsAcceptedAndWithdrawnAtOnce() throws InterruptedException {
        String type = published(true, false, false);
        for (int attempt = 0; attempt < 5; attempt++) {
            String request = id(post(claire, PORTAL, submission(type)));

            List<HttpStatus> answers = atOnce(List.of(
                    () -> send(HttpMethod.POST, laura, MAIN + "/" + request + "/accept", Map.of(), null),
                    () -> send(HttpMethod.POST, claire, PORTAL + "/" + request + "/withdraw", Map.of(), null)));

            assertThat(answers).containsExactlyInAnyOrder(HttpStatus.OK, HttpStatus.CONFLICT);
        }
    }

    @Test
    void throwsADraftAwayWithItsFiles() {
        String draft = id(post(claire, PORTAL + "/drafts", submission(published(true, false, false))));
        String file = uploaded(draft, "deed.pdf", PDF);

        assertThat(send(HttpMethod.DELETE, claire, PORTAL + "/" + draft, Map.of(), null))
                .isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(send(HttpMethod.DELETE, claire, PORTAL + "/" + draft, Map.of(), "*"))
                .isEqualTo(HttpStatus.NO_CONTENT);

        calls.get(claire, PORTAL + "/" + draft).expectStatus().isNotFound();
        calls.get(claire, PORTAL + "/" + draft + "/files/" + file)
                .expectStatus()
                .isNotFound();
    }

    @Test
    void removesAFileFromADraftAndFromItsAnswers() {
        String type = published(true, false, true);
        String draft = id(post(claire, PORTAL + "/drafts", Map.of("requestTypeId", type, "answers", Map.of())));
        String file = uploaded(draft, "deed.pdf", PDF);
        Map<String, Object> answers = Map.of("subject", "S", "description", "D", "papers", List.of(file));
        assertThat(send(HttpMethod.PUT, claire, PORTAL + "/" + draft, Map.of("answers", answers), "*"))
                .isEqualTo(HttpStatus.OK);

        assertThat(send(HttpMethod.DELETE, claire, PORTAL + "/" + draft + "/files/" + file, Map.of(), "*"))
                .isEqualTo(HttpStatus.NO_CONTENT);

        calls.get(claire, PORTAL + "/" + draft)
                .expectBody()
                .jsonPath("$.answers.papers")
                .doesNotExist();
        assertThat(send(HttpMethod.POST, claire, PORTAL + "/" + draft + "/submit", Map.of(), null))
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void takesNoFileThatIsNoneAndNoneOfSomebodyElse() {
        String draft = id(post(claire, PORTAL + "/drafts", submission(published(true, false, false))));

        assertThat(upload(claire, draft, "deed.exe", PDF)).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(upload(claire, draft, "deed.docx", PDF)).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(upload(otto, draft, "deed.pdf", PDF)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(upload(paul, draft, "deed.pdf", PDF)).isEqualTo(HttpStatus.NOT_FOUND);
        calls.get(claire, PORTAL + "/" + draft + "/files")
                .expectBody()
                .jsonPath("$.items")
                .isEmpty();
    }

    @Test
    void takesSoManyFilesAtMost() {
        String draft = id(post(claire, PORTAL + "/drafts", submission(published(true, false, false))));
        IntStream.range(0, 50).forEach(number -> uploaded(draft, "deed " + number + ".pdf", PDF));

        assertThat(upload(claire, draft, "one-more.pdf", PDF)).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void s40TakesAnUploadThatIsRepeatedOnceAlsoAfterTheRequestWasSent() {
        String draft = id(post(claire, PORTAL + "/drafts", submission(published(true, false, false))));
        String key = UUID.randomUUID().toString();
        String file = idOf(uploading(claire, draft, "deed.pdf", PDF, key));
        post(claire, PORTAL + "/" + draft + "/submit", Map.of());

        assertThat(idOf(uploading(claire, draft, "deed.pdf", PDF, key))).isEqualTo(file);

        calls.get(laura, MAIN + "/" + draft + "/files")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
    }

    @Test
    void s37WhoMayNotSendAFileIsToldSoBeforeAnybodyLooksAtIt() {
        String draft = id(post(claire, PORTAL + "/drafts", submission(published(true, false, false))));

        assertThat(uploadNothing(UUID.randomUUID().toString())).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(uploadNothing(draft)).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void s40GivesRangesOfAFileAndNoneBeyondItsEnd() {
        String type = published(true, false, true);
        String draft = id(post(claire, PORTAL + "/drafts", Map.of("requestTypeId", type, "answers", Map.of())));
        String content = PORTAL + "/" + draft + "/files/" + uploaded(draft, "deed.pdf", PDF) + "/content";

        ranged(content, "bytes=0-3")
                .expectStatus()
                .isEqualTo(HttpStatus.PARTIAL_CONTENT)
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_RANGE, "bytes 0-3/" + PDF.length);
        ranged(content, "bytes=99999-")
                .expectStatus()
                .isEqualTo(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_RANGE, "bytes */" + PDF.length)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.key")
                .isEqualTo("range-not-satisfiable");
    }

    private RestTestClient.ResponseSpec ranged(String content, String range) {
        return client.get()
                .uri(content)
                .headers(headers -> {
                    headers.setBearerAuth(tokens.person(claire));
                    headers.set(HttpHeaders.RANGE, range);
                })
                .exchange();
    }

    @Test
    void aCursorLeadsOnInTheFilesOfItsOwnRequestAndSideAlone() {
        String type = published(true, false, true);
        List<String> drafts = Stream.of("one", "two")
                .map(_ -> id(post(claire, PORTAL + "/drafts", Map.of("requestTypeId", type, "answers", Map.of()))))
                .toList();
        drafts.forEach(draft -> List.of("a.pdf", "b.pdf").forEach(name -> uploaded(draft, name, PDF)));
        String files = PORTAL + "/" + drafts.getFirst() + "/files?limit=1";
        Object cursor = Objects.requireNonNull(
                        calls.get(claire, files).returnResult(Map.class).getResponseBody())
                .get("nextCursor");

        calls.get(claire, files + "&cursor=" + cursor).expectStatus().isOk();
        calls.get(claire, PORTAL + "/" + drafts.getLast() + "/files?limit=1&cursor=" + cursor)
                .expectStatus()
                .isBadRequest();
    }

    /** A multipart body that can't be taken in. */
    private HttpStatus uploadNothing(String request) {
        return HttpStatus.valueOf(client.post()
                .uri(PORTAL + "/" + request + "/files")
                .headers(headers -> {
                    headers.setBearerAuth(tokens.person(claire));
                    headers.set(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=b");
                })
                .body(BROKEN_OFF.getBytes(StandardCharsets.US_ASCII))
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value());
    }

    @ParameterizedTest
    @ValueSource(strings = {PORTAL, PORTAL + "/drafts"})
    void refusesAnAnswerThatIsFarTooLarge(String path) {
        Map<String, Object> answers = Map.of("subject", "S", "description", "x".repeat(5 * 1024 * 1024));

        exchange(
                        HttpMethod.POST,
                        claire,
                        path,
                        Map.of(
                                "requestTypeId",
                                published(true, false, false),
                                "requestTypeVersion",
                                1,
                                "answers",
                                answers),
                        null)
                .expectStatus()
                .isEqualTo(HttpStatus.CONTENT_TOO_LARGE)
                .expectBody()
                .jsonPath("$.key")
                .isEqualTo("payload-too-large");

        calls.get(claire, PORTAL).expectBody().jsonPath("$.items").isEmpty();
    }

    @Test
    void followsAMatterThatItsRequesterWithdraws() {
        String request = id(post(claire, PORTAL, submission(published(false, false, false))));
        String matter = UUID.randomUUID().toString();
        publisher.publish(
                matter,
                new MatterOpened(
                        matter, "MAT-2026-000077", null, "CORPORATE", "SUBMITTED", "PORTAL", request, claire, acme));
        published.await(RequestConverted.class, request);

        publisher.publish(matter, new MatterClosed(matter, "WITHDRAWN"));

        published.await(RequestWithdrawn.class, request);
        calls.get(claire, PORTAL + "/" + request)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("WITHDRAWN")
                .jsonPath("$.became.number")
                .isEqualTo("MAT-2026-000077")
                .jsonPath("$.became.id")
                .isEqualTo(matter);
    }

    private static List<HttpStatus> atOnce(List<Callable<HttpStatus>> all) throws InterruptedException {
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            return many.invokeAll(all).stream().map(Future::resultNow).toList();
        }
    }

    private static Map<String, Object> submission(String type) {
        return Map.of(
                "requestTypeId",
                type,
                "requestTypeVersion",
                1,
                "answers",
                Map.of("subject", "Merger", "description", SECRET));
    }

    /** A type of Acme's that Laura has published. */
    private String published(boolean triage, boolean restricted, boolean files) {
        List<Map<String, Object>> fields = Stream.of(
                        field("subject", "SHORT_TEXT", Map.of("maxLength", 200)),
                        field("description", "LONG_TEXT", Map.of("maxLength", 1000)),
                        field("papers", "FILE", Map.of()))
                .filter(field -> files || !"FILE".equals(field.get("kind")))
                .toList();
        Map<String, Object> draft = Map.of(
                "target",
                "CORPORATE",
                "name",
                LABEL,
                "description",
                LABEL,
                "category",
                "c1a5e1d0-0001-4c00-8a00-000000000001",
                "companies",
                List.of(acme),
                "handling",
                Map.of("triage", triage, "restricted", restricted),
                "fields",
                fields,
                "meanings",
                Map.of("SUBJECT", "subject", "DESCRIPTION", "description"));
        String id = id(post(laura, "/api/main/request-types", draft));
        post(laura, "/api/main/request-types/" + id + "/publish", Map.of());
        return id;
    }

    private static Map<String, Object> field(String key, String kind, Map<String, Object> limits) {
        return Map.of("key", key, "kind", kind, "required", true, "label", LABEL, "limits", limits);
    }

    private static String id(Map<?, ?> answer) {
        return String.valueOf(answer.get("id"));
    }

    private Map<?, ?> post(String person, String path, Map<String, Object> body) {
        return Objects.requireNonNull(exchange(HttpMethod.POST, person, path, body, null)
                .expectStatus()
                .is2xxSuccessful()
                .returnResult(Map.class)
                .getResponseBody());
    }

    private HttpStatus send(
            HttpMethod method, String person, String path, Map<String, Object> body, @Nullable String tag) {
        return HttpStatus.valueOf(exchange(method, person, path, body, tag)
                .returnResult(String.class)
                .getStatus()
                .value());
    }

    private RestTestClient.ResponseSpec exchange(
            HttpMethod method, String person, String path, Map<String, Object> body, @Nullable String tag) {
        return client.method(method)
                .uri(path)
                .headers(headers -> {
                    headers.setBearerAuth(tokens.person(person));
                    if (tag != null) {
                        headers.set(HttpHeaders.IF_MATCH, tag);
                    }
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private byte[] bytes(String token, String path) {
        return client.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
    }

    private String uploaded(String request, String name, byte[] content) {
        return idOf(uploading(claire, request, name, content, UUID.randomUUID().toString()));
    }

    private static String idOf(RestTestClient.ResponseSpec upload) {
        return id(Objects.requireNonNull(
                upload.expectStatus().isCreated().returnResult(Map.class).getResponseBody()));
    }

    private HttpStatus upload(String person, String request, String name, byte[] content) {
        return HttpStatus.valueOf(
                uploading(person, request, name, content, UUID.randomUUID().toString())
                        .returnResult(String.class)
                        .getStatus()
                        .value());
    }

    private RestTestClient.ResponseSpec uploading(
            String person, String request, String name, byte[] content, String key) {
        LinkedMultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return client.post()
                .uri(PORTAL + "/" + request + "/files")
                .headers(headers -> {
                    headers.setBearerAuth(tokens.person(person));
                    headers.set("Idempotency-Key", key);
                })
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .exchange();
    }
}
