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
import io.parvis.identity.TestCommands;
import io.parvis.identity.groups.GroupFixture;
import io.parvis.identity.groups.GroupRegister;

@WebMvcTest(MemberController.class)
@Import(IdentityInMemory.class)
class MemberControllerTests {

    private static final String MEMBERS = "/api/main/members";

    private static final String ADA_AS_LAWYER = """
            {
              "firstName": "Ada", "lastName": "Lovelace", "username": "ada", "email": "ada@firm.example",
              "roles": ["LAWYER"]
            }
            """;

    private final Requests requests;
    private final GroupRegister groups;

    @Autowired
    MemberControllerTests(MockMvcTester mvc, GroupRegister groups) {
        this.requests = new Requests(mvc);
        this.groups = groups;
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
                  "roles": ["ADMIN", "LAWYER"], "groups": [], "status": "INVITED", "language": "en", "timeZone": "UTC",
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
    void editsNamesAddressRolesAndGroupsOfTheVersionThatWasSeen() {
        groups.add(GroupFixture.litigation(), TestCommands.command("litigation"));
        String zoe = requests.post("ada", MEMBERS, body("zoe", "[\"LAWYER\"]"))
                .getResponse()
                .getHeader(HttpHeaders.LOCATION);
        String edited = """
                {
                  "firstName": "Zoé", "lastName": "Weber", "username": "zoe", "email": "zoe@firm.example",
                  "roles": ["CONTRACT_MANAGER"], "groups": ["litigation"]
                }
                """;

        assertThat(requests.put("ada", zoe, edited, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(requests.put("leo", zoe, edited, "\"1\"")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.put("ada", zoe, edited, "\"1\""))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {
                          "firstName": "Zoé", "roles": ["CONTRACT_MANAGER"],
                          "groups": [{"id": "litigation", "name": "Litigation"}]
                        }
                        """);
        assertThat(requests.put("ada", zoe, edited, "\"1\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void keepsTheRoleOfTheLastActiveAdmin() {
        assertThat(requests.put("ada", MEMBERS + "/ada", ADA_AS_LAWYER, "\"1\""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("last-admin");
        assertThat(requests.get("ada", MEMBERS + "/ada"))
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .extractingPath("$.roles")
                .asArray()
                .containsExactly("ADMIN");
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
