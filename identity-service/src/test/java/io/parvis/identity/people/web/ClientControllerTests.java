package io.parvis.identity.people.web;

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

@WebMvcTest(ClientController.class)
@Import(IdentityInMemory.class)
class ClientControllerTests {

    private static final String CLIENTS = "/api/main/clients";

    private final Requests requests;

    @Autowired
    ClientControllerTests(MockMvcTester mvc) {
        this.requests = new Requests(mvc);
    }

    @Test
    void s4InvitesAClient() {
        MvcTestResult answer = requests.post("ada", CLIENTS, """
            {
              "firstName": "Paul", "lastName": "Petit", "username": "paul", "email": "paul@acme.example",
              "accessType": "CLIENT", "companyId": "acme", "jobTitle": "Buyer", "mobile": "+33 6",
              "address": "1 rue de Rivoli", "managerId": "claire", "language": "fr", "timeZone": "Europe/Paris"
            }
            """);

        assertThat(answer).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"1\"");
        String location = answer.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(location).startsWith(CLIENTS + "/");
        assertThat(requests.get("ada", location)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
            {
              "id": "%s", "firstName": "Paul", "lastName": "Petit", "username": "paul",
              "email": "paul@acme.example", "accessType": "CLIENT", "status": "INVITED",
              "company": {"id": "acme", "name": "Acme"}, "jobTitle": "Buyer", "mobile": "+33 6",
              "address": "1 rue de Rivoli", "managerId": "claire", "keptCompanyIds": [],
              "language": "fr", "timeZone": "Europe/Paris",
              "origin": "ADMIN", "invitedAt": "2026-03-02T09:00:00Z", "activatedAt": null,
              "ban": null
            }
            """.formatted(
                        location.substring(CLIENTS.length() + 1)));
    }

    @Test
    void s5InvitesAClientWithNoMoreThanIsRequired() {
        assertThat(requests.post("ada", CLIENTS, body("nina", "nina@acme.example")))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"company": null, "managerId": null, "language": "en", "timeZone": "UTC", "jobTitle": null}
                    """);
    }

    @Test
    void answersARepeatWithTheFirstClient() {
        String body = body("iris", "iris@acme.example");
        MvcTestResult first = requests.post("ada", CLIENTS, body, "key-1");

        MvcTestResult second = requests.post("ada", CLIENTS, body, "key-1");

        assertThat(second)
                .hasStatus(HttpStatus.CREATED)
                .hasHeader(HttpHeaders.LOCATION, first.getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(requests.post("ada", CLIENTS, body("olga", "olga@acme.example"), "key-1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("command-reused");
    }

    @Test
    void s3ListsClientsPageByPage() {
        requests.post("ada", CLIENTS, body("one", "one@acme.example"));
        requests.post("ada", CLIENTS, body("two", "two@acme.example"));

        MvcTestResult page = requests.get("ada", CLIENTS + "?limit=1");

        assertThat(page)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(1);
        assertThat(page).bodyJson().extractingPath("$.nextCursor").asString().isNotEmpty();
        assertThat(requests.get("ada", CLIENTS + "?limit=1000")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void refusesAUsernameOrEmailThatIsTaken() {
        assertThat(requests.post("ada", CLIENTS, body("CLAIRE", "new@acme.example")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("username-taken");
        assertThat(requests.post("ada", CLIENTS, body("clara", "Claire@ACME.example")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("email-taken");
    }

    @Test
    void s5NamesTheFieldsThatAreMissingOrWrong() {
        assertThat(requests.post("ada", CLIENTS, "{\"email\": \"claire\", \"companyId\": \"nowhere\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder(
                        "/firstName", "/lastName", "/username", "/email", "/accessType", "/companyId");
    }

    @Test
    void s23EditsAClientWhomTheCallerHasSeen() {
        String zoe = requests.post("ada", CLIENTS, body("zoe", "zoe@acme.example"))
                .getResponse()
                .getHeader(HttpHeaders.LOCATION);
        String edited = body("zoe", "zoe.weber@acme.example").replace("CLIENT", "BOTH");

        assertThat(requests.put("ada", zoe, edited, "\"1\""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .isLenientlyEqualTo("{\"email\": \"zoe.weber@acme.example\", \"accessType\": \"BOTH\"}");
        assertThat(requests.put("ada", zoe, edited, "\"1\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(requests.put("ada", zoe, edited, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(requests.put("leo", zoe, edited, "\"2\"")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.put("ada", CLIENTS + "/leo", edited, "\"1\"")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesWhatIsNoForm() {
        assertThat(requests.post("ada", CLIENTS, "{\"firstName\": ")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isForAdminsOnly() {
        assertThat(requests.post("leo", CLIENTS, "{}"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("role-required");
        assertThat(requests.get("leo", CLIENTS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("leo", CLIENTS + "/claire")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("claire", CLIENTS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("matter-service", CLIENTS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get(CLIENTS)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void doesNotFindWhoIsNotThereOrNoClient() {
        assertThat(requests.get("ada", CLIENTS + "/nobody")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(requests.get("ada", CLIENTS + "/leo")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String body(String username, String email) {
        return """
            {"firstName": "A", "lastName": "B", "username": "%s", "email": "%s", "accessType": "CLIENT"}
            """.formatted(username, email);
    }
}
