package io.parvis.identity.companies.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;

@WebMvcTest(CompanyController.class)
@Import(IdentityInMemory.class)
class CompanyControllerTests {

    private static final String COMPANIES = "/api/main/companies";

    private final Requests requests;

    @Autowired
    CompanyControllerTests(MockMvcTester mvc) {
        this.requests = new Requests(mvc);
    }

    @Test
    void registersACompany() {
        MvcTestResult answer = requests.post("ada", COMPANIES, "{\"name\": \"Initech\"}");

        assertThat(answer).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(answer).bodyJson().isLenientlyEqualTo("{\"name\": \"Initech\", \"sharing\": \"WATCHERS\"}");
        String location = answer.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(location).startsWith(COMPANIES + "/");
        assertThat(requests.get("ada", location))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("Initech");
    }

    @Test
    void answersARepeatWithTheFirstCompany() {
        MvcTestResult first = requests.post("ada", COMPANIES, "{\"name\": \"Hooli\"}", "key-1");

        MvcTestResult second = requests.post("ada", COMPANIES, "{\"name\": \"Hooli\"}", "key-1");

        assertThat(second)
                .hasStatus(HttpStatus.CREATED)
                .hasHeader(HttpHeaders.LOCATION, first.getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(requests.post("ada", COMPANIES, "{\"name\": \"Pied Piper\"}", "key-1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("command-reused");
    }

    @Test
    void listsCompanies() {
        assertThat(requests.get("ada", COMPANIES + "?limit=1"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"items\": [{\"id\": \"acme\", \"name\": \"Acme\", \"sharing\": \"WATCHERS\"}]}");
    }

    @Test
    void refusesANameThatIsTaken() {
        assertThat(requests.post("ada", COMPANIES, "{\"name\": \"ACME\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("company-name-taken");
    }

    @Test
    void editsACompanyThatTheCallerHasSeen() {
        String umbrella = requests.post("ada", COMPANIES, "{\"name\": \"Umbrella\"}")
                .getResponse()
                .getHeader(HttpHeaders.LOCATION);
        String edited =
                "{\"name\": \"Umbrella Group\", \"sharing\": \"MANAGERS\", \"mailDomains\": [\"umbrella.example\"]}";

        assertThat(requests.put("ada", umbrella, edited, "\"1\""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .isLenientlyEqualTo(edited);
        assertThat(requests.put("ada", umbrella, edited, "\"1\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(requests.put("ada", umbrella, edited, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(requests.put("leo", umbrella, edited, "\"2\"")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void missesTheVersionOnlyOfWhatTheCallerMayEdit() {
        String edited = "{\"name\": \"Acme\", \"sharing\": \"WATCHERS\", \"mailDomains\": []}";

        assertThat(requests.put("leo", COMPANIES + "/acme", edited, null)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.put("ada", COMPANIES + "/nowhere", edited, null)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(requests.put("ada", COMPANIES + "/acme", edited, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    }

    @Test
    void mergesACompanyIntoAnotherOne() {
        String soylent = requests.post("ada", COMPANIES, "{\"name\": \"Soylent\"}")
                .getResponse()
                .getHeader(HttpHeaders.LOCATION);

        assertThat(requests.post("leo", soylent + "/merge", "{\"into\": \"acme\"}"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.post("ada", soylent + "/merge", "{\"into\": \"acme\"}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"name\": \"Soylent\", \"mergedInto\": \"acme\"}");
    }

    @Test
    void namesTheFieldThatIsMissing() {
        assertThat(requests.post("ada", COMPANIES, "{}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/name");
    }

    @Test
    void isForAdminsOnly() {
        assertThat(requests.post("leo", COMPANIES, "{\"name\": \"Initech\"}"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("role-required");
        assertThat(requests.get("leo", COMPANIES)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("leo", COMPANIES + "/acme")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("claire", COMPANIES)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get(COMPANIES)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(requests.get("nobody", COMPANIES)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void doesNotFindWhatIsNotThere() {
        assertThat(requests.get("ada", COMPANIES + "/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
