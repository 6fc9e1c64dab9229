package io.parvis.request.types.web;

import static io.parvis.request.types.TypeFixture.COMPANY_LAW;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.PersonId;
import io.parvis.request.types.Category;
import io.parvis.request.types.InMemoryCategories;
import io.parvis.request.types.TypeFixture;
import io.parvis.request.types.TypesInMemory;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.web.Calls;

@WebMvcTest(CategoryController.class)
@Import(TypesInMemory.class)
class CategoryControllerTests {

    private static final String CATEGORIES = "/api/main/request-types/categories";
    private static final String TAX = """
            {"name": {"en": "Tax", "fr": "Impôts"}, "icon": "coins", "position": 5}
            """;

    private final MockMvcTester mvc;
    private final Calls calls;
    private final InMemoryCategories categories;

    @Autowired
    CategoryControllerTests(MockMvcTester mvc, InMemoryCategories categories) {
        this.mvc = mvc;
        this.calls = new Calls(mvc);
        this.categories = categories;
    }

    @BeforeEach
    void givenOne() {
        categories.forgetAll();
        Category category = TypeFixture.companyLaw();
        categories.add(category, new Command(category.id(), null, Actor.SYSTEM, null));
    }

    @Test
    void s29AddsCategoriesAndPutsThemInOrder() {
        MvcTestResult added = post(ADMIN, TAX);
        assertThat(added).hasStatus(HttpStatus.CREATED);
        assertThat(names()).isEqualTo(List.of("Tax", "Company law"));

        String path = String.valueOf(added.getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(put(ADMIN, path, TAX.replace("5", "50"), "\"1\""))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.position", told -> assertThat(told).isEqualTo(50))
                .hasPathSatisfying("$.name.fr", told -> assertThat(told).isEqualTo("Impôts"));

        assertThat(names()).isEqualTo(List.of("Company law", "Tax"));
        assertThat(put(ADMIN, path, TAX, "\"1\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void tellsAllThatIsMissing() {
        assertThat(post(ADMIN, "{\"name\": {\"en\": \"Tax\"}, \"icon\": \"No picture\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .isEqualTo(List.of("/name/fr", "/icon", "/position"));
    }

    @Test
    void areForAdminsToArrangeAndForAllWhoBuildToRead() {
        String path = CATEGORIES + "/" + COMPANY_LAW.value();

        assertThat(calls.get(LAWYER, CATEGORIES)).hasStatusOk();
        assertThat(calls.get(LAWYER, path)).hasStatusOk();
        assertThat(post(LAWYER, TAX)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(put(LAWYER, path, TAX, "\"1\"")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(calls.get(CLAIRE, CATEGORIES)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(calls.get(ADMIN, CATEGORIES + "/unknown")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(put(ADMIN, CATEGORIES + "/unknown", TAX, "*")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private List<String> names() {
        return categories.all().stream()
                .map(category -> category.value().look().name().en())
                .toList();
    }

    private MvcTestResult post(PersonId person, String body) {
        return calls.post(person, CATEGORIES, body, Map.of());
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
