package io.parvis.matter.filters.web;

import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
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
import io.parvis.matter.filters.InMemorySavedFilters;
import io.parvis.matter.filters.SavingFilters;
import io.parvis.testsupport.directory.DirectoryInMemory;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

@WebMvcTest({MainSavedFilterController.class, PortalSavedFilterController.class})
@Import({DirectoryInMemory.class, InMemorySavedFilters.class, SavingFilters.class})
class SavedFilterControllerTests {

    private static final String PORTAL = "/api/portal/saved-filters";
    private static final String MAIN = "/api/main/saved-filters";
    private static final String FILTER = """
            {"name": "On hold", "list": "MATTERS", "query": {"status": ["ON_HOLD", "NO_LONGER_THERE"], "sort": ["-name"]}}
            """;

    private final Calls calls;
    private final InMemorySavedFilters filters;

    @Autowired
    SavedFilterControllerTests(MockMvcTester mvc, InMemorySavedFilters filters) {
        this.calls = new Calls(mvc);
        this.filters = filters;
    }

    @BeforeEach
    void givenNoFilters() {
        filters.forgetAll();
    }

    @Test
    void s43SavesAFilterThatOpensWhateverItsValuesMeanByThen() {
        String path = save(CLAIRE, PORTAL, FILTER, Map.of());

        assertThat(calls.get(CLAIRE, path))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .isStrictlyEqualTo("""
                {"id": "%s", "name": "On hold", "list": "MATTERS",
                 "query": {"sort": ["-name"], "status": ["ON_HOLD", "NO_LONGER_THERE"]}}
                """.formatted(path.substring(PORTAL.length() + 1)));
    }

    @Test
    void showsAFilterToItsOwnerAlone() {
        String path = save(CLAIRE, PORTAL, FILTER, Map.of());
        String main = save(LAWYER, MAIN, FILTER, Map.of());

        assertThat(calls.get(PAUL, path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.put(PAUL, path, FILTER, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(PAUL, PORTAL))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(calls.get(CONTRACT_MANAGER, main)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(LAWYER, MAIN))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
        assertThat(Told.by(calls.get(PAUL, path)).headers())
                .isEqualTo(Told.by(calls.get(PAUL, PORTAL + "/unknown")).headers());
    }

    @Test
    void changesAFilterThatWasSeen() {
        String path = save(LAWYER, MAIN, FILTER, Map.of());
        String next = FILTER.replace("On hold", "Mine");

        assertThat(calls.put(LAWYER, path, next, Map.of())).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(calls.put(LAWYER, path, next, Map.of(HttpHeaders.IF_MATCH, "\"1\"")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("Mine");
        assertThat(calls.put(LAWYER, path, FILTER, Map.of(HttpHeaders.IF_MATCH, "\"1\"")))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void savesOneForADoubleClick() {
        Map<String, String> key = Map.of("Idempotency-Key", "once");

        String path = save(CLAIRE, PORTAL, FILTER, key);

        assertThat(save(CLAIRE, PORTAL, FILTER, key)).isEqualTo(path);
        assertThat(calls.get(CLAIRE, PORTAL))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
    }

    @Test
    void refusesMoreThanAPersonNeeds() {
        for (int i = 0; i < 100; i++) {
            save(CLAIRE, PORTAL, FILTER, Map.of());
        }

        assertThat(calls.post(CLAIRE, PORTAL, FILTER, Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("too-many-filters");
        save(PAUL, PORTAL, FILTER, Map.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /name",
                "{\"name\": \"A\", \"list\": \"CLIENTS\"} | /list",
                "{\"name\": \"A\", \"list\": \"MATTERS\", \"query\": {\"$where\": [\"1\"]}} | /query",
                "{\"name\": \"A\", \"list\": \"MATTERS\", \"query\": {\"q\": [null]}} | /query/q",
                "{\"name\": \"A\", \"list\": \"MATTERS\", \"query\": {\"q\": null}} | /query/q"
            })
    void refusesWhatIsNoFilter(String body, String pointer) {
        assertThat(calls.post(CLAIRE, PORTAL, body, Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    private String save(PersonId person, String path, String body, Map<String, String> headers) {
        MvcTestResult answer = calls.post(person, path, body, headers);
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return answer.getResponse().getHeader(HttpHeaders.LOCATION);
    }
}
