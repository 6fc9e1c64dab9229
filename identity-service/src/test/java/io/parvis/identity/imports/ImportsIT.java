package io.parvis.identity.imports;

import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

import io.parvis.directory.Role;
import io.parvis.events.people.ClientInvited;
import io.parvis.identity.TestCommands;
import io.parvis.identity.accounts.keycloak.FakeKeycloak;
import io.parvis.identity.accounts.keycloak.KeycloakForTests;
import io.parvis.identity.imports.files.TablesFixture;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.people.Username;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.spring.ParvisServiceTest;
import io.parvis.testsupport.tokens.Tokens;

/** An import from the upload to the invitations, in the whole service. */
@ParvisServiceTest
@Import(KeycloakForTests.class)
@TestPropertySource(properties = {"parvis.imports.invitations-per-minute=60000", "parvis.imports.pause=100ms"})
class ImportsIT {

    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final String IMPORTS = "/api/main/imports";
    private static final String HEADER = "username;firstName;lastName;email;accessType;company\n";
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final RestTestClient http;
    private final Tokens tokens;
    private final PeopleRegister people;
    private final FakeKeycloak keycloak;
    private final PublishedEvents published;

    @Autowired
    ImportsIT(
            RestTestClient http,
            Tokens tokens,
            PeopleRegister people,
            FakeKeycloak keycloak,
            PublishedEvents published) {
        this.keycloak = keycloak;
        this.http = http;
        this.tokens = tokens;
        this.people = people;
        this.published = published;
    }

    @BeforeEach
    void letAnAdminIn() {
        Person ada = PersonFixture.invitedMember("importer", Role.ADMIN);
        ada.activate(MONDAY);
        people.add(ada, TestCommands.command("importer"));
        await().atMost(A_WHILE)
                .until(() -> people.find(ada.personId()).orElseThrow().value().subject() != null);
    }

    @Test
    void invitesEveryClientOfATableOnce() {
        String table = IntStream.range(0, 150)
                .mapToObj(row -> "import%d;Élodie;Novak;import%d@acme.example;BOTH;Initech".formatted(row, row))
                .collect(Collectors.joining("\n", HEADER, ""));
        String location = upload(table.getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isCreated()
                .expectBody(JSON)
                .returnResult()
                .getResponseHeaders()
                .getFirst("Location");
        await().atMost(A_WHILE).untilAsserted(() -> assertThat(show(location)).containsEntry("state", "CHECKED"));

        http.post()
                .uri(location + "/start")
                .headers(headers -> headers.setBearerAuth(token()))
                .exchange()
                .expectStatus()
                .isOk();

        await().atMost(A_WHILE).untilAsserted(() -> assertThat(show(location)).containsEntry("state", "FINISHED"));
        assertThat(show(location).get("rows"))
                .isEqualTo(Map.of(
                        "total",
                        150,
                        "unchecked",
                        0,
                        "ready",
                        0,
                        "wrong",
                        0,
                        "alreadyThere",
                        0,
                        "added",
                        150,
                        "failed",
                        0));
        String last = people.findByUsername(new Username("import149"))
                .orElseThrow()
                .value()
                .id();
        assertThat(published.await(ClientInvited.class, last).actor()).isEqualTo("member:importer");
        published.on("parvis.clients").about(last).hasTypes("io.parvis.client.invited.v1");
        logs.mentionNowhere("Élodie", "import149@acme.example");
    }

    @Test
    void refusesAFileThatIsTooLargeAndKeepsNothing() {
        upload(new byte[12 * 1024 * 1024])
                .expectStatus()
                .isEqualTo(HttpStatus.CONTENT_TOO_LARGE)
                .expectBody(JSON)
                .value(problem -> assertThat(problem).containsEntry("key", "payload-too-large"));
    }

    @Test
    void refusesAFileInAnotherEncoding() {
        upload((HEADER + "elodie;Élodie;Novak;e@acme.example;BOTH;").getBytes(StandardCharsets.ISO_8859_1))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody(JSON)
                .value(problem -> assertThat(problem).containsEntry("key", "import-encoding-unknown"));
    }

    @Test
    void refusesAWorkbookThatUnpacksToFarMoreThanItIs() {
        byte[] bomb = TablesFixture.bomb();

        assertThat(bomb).hasSizeLessThan(100_000);
        upload(bomb)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody(JSON)
                .value(problem -> assertThat(problem).containsEntry("key", "import-unpacks-too-large"));
    }

    private String token() {
        return tokens.person(keycloak.subjectOf("importer").orElseThrow());
    }

    private RestTestClient.ResponseSpec upload(byte[] bytes) {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return "clients.csv";
            }
        });
        return http.post()
                .uri(IMPORTS)
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange();
    }

    private Map<String, Object> show(String location) {
        return http.get()
                .uri(location)
                .headers(headers -> headers.setBearerAuth(token()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JSON)
                .returnResult()
                .getResponseBody();
    }
}
