package io.parvis.identity.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.TestCommands;
import io.parvis.identity.groups.GroupFixture;
import io.parvis.identity.groups.GroupRegister;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.PersonFixture;

@WebMvcTest(DirectoryController.class)
@Import(IdentityInMemory.class)
class DirectoryControllerTests {

    private static final String DIRECTORY = "/api/main/directory";

    private final Requests requests;

    @Autowired
    DirectoryControllerTests(MockMvcTester mvc, GroupRegister groups, PeopleRegister people) {
        this.requests = new Requests(mvc);
        groups.add(GroupFixture.litigation(), TestCommands.command("litigation"));
        people.add(PersonFixture.invited("ivan", null), TestCommands.command("ivan"));
    }

    @Test
    void s60TellsALawyerWhichClientsThereAre() {
        assertThat(requests.get("leo", DIRECTORY + "/clients?q=cla&company=acme"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "items": [
                            {"id": "claire", "name": "Claire Martin", "company": {"id": "acme", "name": "Acme"}, "active": true}
                          ],
                          "nextCursor": null
                        }
                        """);
        assertThat(requests.get("leo", DIRECTORY + "/clients?inactive=true"))
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "items": [
                            {"id": "claire", "name": "Claire Martin", "company": {"id": "acme", "name": "Acme"}, "active": true},
                            {"id": "ivan", "name": "Claire Martin", "company": null, "active": false}
                          ],
                          "nextCursor": null
                        }
                        """);
    }

    @Test
    void tellsALawyerWhoIsOnTheTeam() {
        assertThat(requests.get("leo", DIRECTORY + "/members?q=martin"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "items": [
                            {"id": "ada", "name": "Claire Martin", "roles": ["ADMIN"], "active": true},
                            {"id": "leo", "name": "Claire Martin", "roles": ["LAWYER"], "active": true}
                          ],
                          "nextCursor": null
                        }
                        """);
    }

    @Test
    void tellsALawyerWhichGroupsAndCompaniesThereAre() {
        assertThat(requests.get("leo", DIRECTORY + "/groups"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"items\": [{\"id\": \"litigation\", \"name\": \"Litigation\"}], \"nextCursor\": null}");
        assertThat(requests.get("leo", DIRECTORY + "/companies?q=ac"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"items\": [{\"id\": \"acme\", \"name\": \"Acme\"}], \"nextCursor\": null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clients", "/members", "/groups", "/companies"})
    void isForTheTeam(String list) {
        assertThat(requests.get("claire", DIRECTORY + list)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(requests.get(DIRECTORY + list)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(requests.get("leo", DIRECTORY + list + "?limit=101")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(requests.get("leo", DIRECTORY + list + "?q=acme.example"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }
}
