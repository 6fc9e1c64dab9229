package io.parvis.request.types.web;

import static io.parvis.request.intake.RequestFixture.CORPORATE_MATTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.PersonId;
import io.parvis.request.intake.IntakeInMemory;
import io.parvis.request.types.ReadingRequestTypes;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.web.Calls;

@WebMvcTest(RequestTypeController.class)
@Import({IntakeInMemory.class, ReadingRequestTypes.class})
class RequestTypeControllerTests {

    private static final String TYPES = "/api/portal/request-types";
    private static final String ID = CORPORATE_MATTER.id().value();

    private final MockMvcTester mvc;
    private final Calls calls;

    @Autowired
    RequestTypeControllerTests(MockMvcTester mvc) {
        this.mvc = mvc;
        this.calls = new Calls(mvc);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Corporate matter, Company law",
        "fr-CA, Dossier de droit des sociétés, Droit des sociétés",
        "de, Corporate matter, Company law"
    })
    void listsTheCatalogueInItsReadersLanguage(String language, String name, String category) {
        assertThat(get(TestDirectory.CLAIRE, "", language))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "items": [{"id": "%s", "name": "%s", "category": "%s", "target": "CORPORATE"}],
                          "nextCursor": null
                        }
                        """.formatted(ID, name, category));
    }

    @Test
    void showsATypeWithItsForm() {
        assertThat(get(TestDirectory.CLAIRE, "/" + ID, "fr"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.version", version -> assertThat(version).isEqualTo(3))
                .hasPathSatisfying(
                        "$.description", text -> assertThat(text).isEqualTo("Questions de droit des sociétés."))
                .hasPathSatisfying(
                        "$.schema.required", names -> assertThat(names).isEqualTo(List.of("subject", "description")))
                .hasPathSatisfying(
                        "$.schema.properties.subject.title",
                        title -> assertThat(title).isEqualTo("Objet"))
                .hasPathSatisfying(
                        "$.schema.properties.topic.oneOf[0]",
                        option -> assertThat(option).isEqualTo(Map.of("const", "GOVERNANCE", "title", "Gouvernance")));
    }

    @Test
    void answersNotModifiedToWhoeverHasTheForm() {
        String tag = get(TestDirectory.CLAIRE, "/" + ID, "en").getResponse().getHeader(HttpHeaders.ETAG);

        assertThat(calls.get(
                        TestDirectory.CLAIRE,
                        TYPES + "/" + ID,
                        Map.of(HttpHeaders.ACCEPT_LANGUAGE, "en", HttpHeaders.IF_NONE_MATCH, tag)))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void knowsNoTypeThatIsNotPublished() {
        assertThat(get(TestDirectory.CLAIRE, "/unknown", "en")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isForClientsWhoAreLoggedIn() {
        assertThat(mvc.get().uri(TYPES)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(get(TestDirectory.LAWYER, "", "en")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult get(PersonId person, String path, String language) {
        return calls.get(person, TYPES + path, Map.of(HttpHeaders.ACCEPT_LANGUAGE, language));
    }
}
