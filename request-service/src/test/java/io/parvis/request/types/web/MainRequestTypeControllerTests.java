package io.parvis.request.types.web;

import static io.parvis.request.types.TypeFixture.COMPANY_LAW;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.PersonId;
import io.parvis.request.types.TypesInMemory;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

@WebMvcTest({MainRequestTypeController.class, PublicationController.class})
@Import(TypesInMemory.class)
class MainRequestTypeControllerTests {

    private static final String TYPES = "/api/main/request-types";
    private static final String DRAFT = """
            {
              "target": "LITIGATION",
              "name": {"en": "Claim", "fr": "Réclamation"},
              "description": {"en": "A claim.", "fr": "Une réclamation."},
              "category": "%s", "icon": "scale", "position": 10,
              "legalNotice": {"en": "Confidential.", "fr": "Confidentiel."},
              "handling": {"triage": true, "practiceArea": "Tort", "assignee": "laura"},
              "companies": ["acme"],
              "fields": [
                {"key": "subject", "kind": "SHORT_TEXT", "required": true,
                 "label": {"en": "Subject", "fr": "Objet"}, "limits": {"maxLength": 100}},
                {"key": "facts", "kind": "LONG_TEXT", "required": true, "label": {"en": "Facts", "fr": "Faits"}},
                {"key": "harmed", "kind": "YES_NO", "label": {"en": "Harmed?", "fr": "Lésé ?"}, "preset": false},
                {"key": "worth", "kind": "MONEY", "required": true, "label": {"en": "Worth", "fr": "Valeur"},
                 "limits": {"currencies": ["EUR"], "minimum": 0.5},
                 "conditions": [{"field": "harmed", "anyOf": ["true"]}]}
              ],
              "meanings": {"SUBJECT": "subject", "DESCRIPTION": "facts"}
            }
            """.formatted(COMPANY_LAW.value());

    private final MockMvcTester mvc;
    private final Calls calls;

    @Autowired
    MainRequestTypeControllerTests(MockMvcTester mvc) {
        this.mvc = mvc;
        this.calls = new Calls(mvc);
    }

    @Test
    void s30WritesPreviewsAndPublishesAType() {
        MvcTestResult drafted = post(LAWYER, "", DRAFT);
        assertThat(drafted).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"1\"");
        String path = drafted.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(calls.get(LAWYER, path))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.status", told -> assertThat(told).isEqualTo("DRAFT"))
                .hasPathSatisfying("$.current", told -> assertThat(told).isNull())
                .hasPathSatisfying(
                        "$.draft.fields[3].limits.minimum",
                        told -> assertThat(told).isEqualTo(0.5))
                .hasPathSatisfying(
                        "$.draft.handling.assignee", told -> assertThat(told).isEqualTo("laura"));
        assertThat(calls.get(ADMIN, path + "/preview"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.errors", told -> assertThat(told).isEqualTo(List.of()))
                .hasPathSatisfying(
                        "$.schema.properties.worth['x-conditions']",
                        told -> assertThat(told)
                                .isEqualTo(List.of(Map.of("field", "harmed", "anyOf", List.of("true")))));

        assertThat(calls.post(LAWYER, path + "/publish", "", Map.of()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.status", told -> assertThat(told).isEqualTo("PUBLISHED"))
                .hasPathSatisfying("$.current", told -> assertThat(told).isEqualTo(1))
                .hasPathSatisfying("$.edited", told -> assertThat(told).isEqualTo(false))
                .hasPathSatisfying("$.versions[0].by", told -> assertThat(told).isEqualTo("member:laura"));
    }

    @Test
    void s30ChangesCopiesAndRetiresAPublishedType() {
        String path = drafted(DRAFT);
        calls.post(LAWYER, path + "/publish", "", Map.of());

        assertThat(put(LAWYER, path, DRAFT.replace("\"Claim\"", "\"Claim of damages\""), "\"2\""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"3\"")
                .bodyJson()
                .hasPathSatisfying("$.edited", told -> assertThat(told).isEqualTo(true));
        assertThat(calls.get(CONTRACT_MANAGER, path + "/versions/1"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.draft.name.en", told -> assertThat(told).isEqualTo("Claim"));
        assertThat(calls.get(LAWYER, path + "/versions/2")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.post(LAWYER, path + "/copy", "", Map.of()))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .hasPathSatisfying("$.draft.name.en", told -> assertThat(told).isEqualTo("Claim of damages (copy)"));
        assertThat(calls.post(LAWYER, path + "/retire", "", Map.of()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.status", told -> assertThat(told).isEqualTo("RETIRED"));
        assertThat(get(LAWYER, "?status=RETIRED"))
                .bodyJson()
                .extractingPath("$.items[*].name.en")
                .asArray()
                .containsExactly("Claim of damages");
    }

    @Test
    void aCursorLeadsOnInItsOwnListAlone() {
        drafted(DRAFT);
        drafted(DRAFT);
        String cursor =
                JsonPath.read(Told.by(get(LAWYER, "?limit=1&target=LITIGATION")).body(), "$.nextCursor");

        assertThat(get(LAWYER, "?limit=1&target=LITIGATION&cursor=" + cursor)).hasStatusOk();
        for (String other : List.of("", "&target=CORPORATE", "&target=LITIGATION&status=DRAFT")) {
            assertThat(get(LAWYER, "?limit=1" + other + "&cursor=" + cursor))
                    .as(other)
                    .hasStatus(HttpStatus.BAD_REQUEST);
        }
    }

    @Test
    void publishesNothingThatIsIncomplete() {
        String path = drafted("{\"target\": \"LITIGATION\", \"fields\": [{\"kind\": \"COLOUR\"}]}");

        assertThat(calls.post(LAWYER, path + "/publish", "", Map.of(HttpHeaders.ACCEPT_LANGUAGE, "fr")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[*].pointer",
                        told -> assertThat(told)
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .contains(
                                        "/name/en",
                                        "/category",
                                        "/fields/0/kind",
                                        "/fields/0/key",
                                        "/meanings/SUBJECT"))
                .hasPathSatisfying(
                        "$.errors[?(@.pointer == '/fields/0/kind')].detail",
                        told -> assertThat(told).isEqualTo(List.of("Ce genre de question n'existe pas.")));
        assertThat(calls.get(LAWYER, path + "/preview"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.schema", told -> assertThat(told).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                               | /target        | required",
                "{\"target\": \"MARS\"}                                           | /target        | target-unknown",
                "{\"target\": \"LITIGATION\", \"schema\": {}}                     | /schema        | unknown-field",
                "{\"target\": \"LITIGATION\", \"$ref\": \"https://evil.example\"} | /$ref          | unknown-field",
                "{\"target\": \"LITIGATION\", \"fields\": [{\"$ref\": \"x\"}]}    | /fields/0/$ref | unknown-field",
                "{\"target\": \"LITIGATION\", \"fields\": [null]}                 | /fields/0      | required",
                "{\"target\": \"LITIGATION\", \"companies\": [null]}              | /companies/0   | required"
            })
    void keepsNothingThatMeansNothing(String body, String pointer, String key) {
        assertThat(post(ADMIN, "", body))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[*].pointer", told -> assertThat(told).isEqualTo(List.of(pointer)))
                .hasPathSatisfying("$.errors[*].key", told -> assertThat(told).isEqualTo(List.of(key)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[]", "{\"fields\": \"none\"}", "{\"fields\": [{\"limits\": {\"maxLength\": \"x\"}}]}"})
    void refusesWhatIsNoDraft(String body) {
        assertThat(post(ADMIN, "", body)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void s30RefusesTargetsOfAnotherRole() {
        assertThat(post(CONTRACT_MANAGER, "", DRAFT))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("target-of-another-role");
        assertThat(put(CONTRACT_MANAGER, drafted(DRAFT), "{}", "\"1\"")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void changesOnlyWhatItsWriterHasSeen() {
        String path = drafted(DRAFT);

        assertThat(put(LAWYER, path, DRAFT.replace("Claim", "Damages"), "\"7\""))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(mvc.put()
                        .uri(path)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + TestDirectory.subject(LAWYER))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(DRAFT))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    }

    @Test
    void knowsNoTypeWhereThereIsNone() {
        String path = TYPES + "/" + UUID.randomUUID();

        assertThat(calls.get(ADMIN, path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(ADMIN, path + "/preview")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.post(ADMIN, path + "/publish", "", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(put(ADMIN, path, DRAFT, "*")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isClosedToClients() {
        assertThat(mvc.get().uri(TYPES)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(get(CLAIRE, "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(CLAIRE, "", DRAFT)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private String drafted(String body) {
        return String.valueOf(post(LAWYER, "", body).getResponse().getHeader(HttpHeaders.LOCATION));
    }

    private MvcTestResult get(PersonId person, String path) {
        return calls.get(person, TYPES + path);
    }

    private MvcTestResult post(PersonId person, String path, String body) {
        return calls.post(person, TYPES + path, body, Map.of());
    }

    private MvcTestResult put(PersonId person, String path, String body, String seen) {
        return mvc.put()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + TestDirectory.subject(person))
                .header(HttpHeaders.IF_MATCH, seen)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
