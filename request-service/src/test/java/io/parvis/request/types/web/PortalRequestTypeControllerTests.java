package io.parvis.request.types.web;

import static io.parvis.request.types.TypeFixture.COMPANY_LAW;
import static io.parvis.request.types.TypeFixture.CORPORATE_MATTER;
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
import io.parvis.request.types.TypesInMemory;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.web.Calls;

@WebMvcTest(PortalRequestTypeController.class)
@Import(TypesInMemory.class)
class PortalRequestTypeControllerTests {

    private static final String TYPES = "/api/portal/request-types";
    private static final String ID = CORPORATE_MATTER.id().value();

    private final MockMvcTester mvc;
    private final Calls calls;

    @Autowired
    PortalRequestTypeControllerTests(MockMvcTester mvc) {
        this.mvc = mvc;
        this.calls = new Calls(mvc);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Corporate matter, Questions of company law., Company law",
        "fr-CA, Dossier : Corporate matter, Questions de droit des sociétés., Droit des sociétés",
        "de, Corporate matter, Questions of company law., Company law"
    })
    void s27ListsTheCatalogueInItsReadersLanguage(String language, String name, String description, String category) {
        assertThat(get(TestDirectory.CLAIRE, "", language))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "items": [{
                            "id": "%s", "version": 3, "name": "%s", "description": "%s", "categoryId": "%s", "category": "%s",
                            "icon": "scale", "target": "CORPORATE"
                          }],
                          "nextCursor": null
                        }
                        """.formatted(ID, name, description, COMPANY_LAW.value(), category));
    }

    @ParameterizedTest
    @CsvSource({
        "?q=corp, 1",
        "?q=nothing, 0",
        "?category=ca000000-0000-4000-8000-000000000001, 1",
        "?category=another, 0",
        "?target=CORPORATE, 1",
        "?target=CONTRACT, 0",
        "?q=law&target=CORPORATE, 1"
    })
    void s28NarrowsTheCatalogue(String question, int found) {
        assertThat(get(TestDirectory.CLAIRE, question, "en"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(found);
    }

    @Test
    void refusesATargetThatIsNone() {
        assertThat(get(TestDirectory.CLAIRE, "?target=MARS", "en")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void s29ListsTheCategoriesThatHoldSomething() {
        assertThat(get(TestDirectory.CLAIRE, "/categories", "fr"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"items": [{"id": "%s", "name": "Droit des sociétés", "icon": "scale"}], "nextCursor": null}
                        """.formatted(COMPANY_LAW.value()));
    }

    @Test
    void s30ShowsATypeWithItsForm() {
        assertThat(get(TestDirectory.CLAIRE, "/" + ID, "fr"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.version", version -> assertThat(version).isEqualTo(3))
                .hasPathSatisfying("$.legalNotice", notice -> assertThat(notice).isNull())
                .hasPathSatisfying(
                        "$.description", text -> assertThat(text).isEqualTo("Questions de droit des sociétés."))
                .hasPathSatisfying(
                        "$.schema.required", names -> assertThat(names).isEqualTo(List.of("subject", "description")))
                .hasPathSatisfying(
                        "$.schema.properties.subject.title",
                        title -> assertThat(title).isEqualTo("Objet"))
                .hasPathSatisfying(
                        "$.schema.properties.topic.oneOf[0]",
                        option ->
                                assertThat(option).isEqualTo(Map.of("const", "GOVERNANCE", "title", "Fr GOVERNANCE")));
    }

    @Test
    void s101ShowsAFormInAllLanguagesToWhoeverAsks() {
        assertThat(get(TestDirectory.CLAIRE, "/" + ID + "?allLanguages=true", "fr"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.name", name -> assertThat(name).isEqualTo("Dossier : Corporate matter"))
                .hasPathSatisfying(
                        "$.schema.properties.subject['x-titles']",
                        titles -> assertThat(titles).isEqualTo(Map.of("en", "Subject", "fr", "Objet")));
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
        assertThat(get(TestDirectory.LAWYER, "/categories", "en")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult get(PersonId person, String path, String language) {
        return calls.get(person, TYPES + path, Map.of(HttpHeaders.ACCEPT_LANGUAGE, language));
    }
}
