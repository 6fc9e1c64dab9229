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

@WebMvcTest(MemberController.class)
@Import(IdentityInMemory.class)
class MemberControllerTests {

    private static final String MEMBERS = "/api/main/members";

    private final Requests requests;

    @Autowired
    MemberControllerTests(MockMvcTester mvc) {
        this.requests = new Requests(mvc);
    }

    @Test
    void invitesAMember() {
        MvcTestResult answer = requests.post("ada", MEMBERS, body("max", "[\"LAWYER\", \"ADMIN\"]"));

        assertThat(answer).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"1\"");
        String location = answer.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(location).startsWith(MEMBERS + "/");
        assertThat(requests.get("ada", location)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {
                  "id": "%s", "firstName": "Max", "lastName": "Weber", "username": "max", "email": "max@firm.example",
                  "roles": ["ADMIN", "LAWYER"], "status": "INVITED", "language": "en", "timeZone": "UTC",
                  "invitedAt": "2026-03-02T09:00:00Z", "activatedAt": null
                }
                """.formatted(
                        location.substring(MEMBERS.length() + 1)));
    }

    @Test
    void listsMembersOnly() {
        assertThat(requests.get("ada", MEMBERS))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].username")
                .asArray()
                .contains("ada", "leo")
                .doesNotContain("claire");
    }

    @Test
    void refusesAUsernameThatIsTaken() {
        assertThat(requests.post("ada", MEMBERS, body("Claire", "[\"LAWYER\"]")))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void namesTheRoleThatThereIsNot() {
        assertThat(requests.post("ada", MEMBERS, body("eva", "[\"JUDGE\"]")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/roles/0");
    }

    @Test
    void sendsANewLinkToWhoHasNoPasswordYet() {
        MvcTestResult invited = requests.post("ada", MEMBERS, body("pia", "[\"LAWYER\"]"));
        String pia = invited.getResponse().getHeader(HttpHeaders.LOCATION);

        assertThat(requests.post("ada", pia + "/resend-invitation", ""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("INVITED");
        assertThat(requests.post("ada", MEMBERS + "/leo/resend-invitation", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("already-set-up");
        assertThat(requests.post("ada", MEMBERS + "/claire/resend-invitation", ""))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(requests.post("leo", pia + "/resend-invitation", "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void isForAdminsOnly() {
        assertThat(requests.post("leo", MEMBERS, "{}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("leo", MEMBERS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("leo", MEMBERS + "/ada")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get("claire", MEMBERS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get(MEMBERS)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void doesNotFindWhoIsNotThereOrNoMember() {
        assertThat(requests.get("ada", MEMBERS + "/nobody")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(requests.get("ada", MEMBERS + "/claire")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String body(String username, String roles) {
        return """
                {"firstName": "Max", "lastName": "Weber", "username": "%s", "email": "%s@firm.example", "roles": %s}
                """.formatted(username, username, roles);
    }
}
