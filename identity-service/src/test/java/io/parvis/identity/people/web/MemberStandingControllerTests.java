package io.parvis.identity.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.Role;
import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.TestCommands;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;

@WebMvcTest(MemberStandingController.class)
@Import(IdentityInMemory.class)
class MemberStandingControllerTests {

    private static final String MEMBERS = "/api/main/members/";

    private final String eve = "eve-" + UUID.randomUUID();
    private final String pia = "pia-" + UUID.randomUUID();
    private final Requests requests;

    @Autowired
    MemberStandingControllerTests(MockMvcTester mvc, PeopleRegister people) {
        this.requests = new Requests(mvc);
        Person active = PersonFixture.invitedMember(eve, Role.ADMIN);
        active.linkAccount(eve);
        active.activate(PersonFixture.MONDAY);
        people.add(active, TestCommands.command(eve));
        people.add(PersonFixture.invitedMember(pia, Role.ADMIN), TestCommands.command(pia));
        requests.post("ada", MEMBERS + eve + "/deactivate", "");
    }

    @Test
    void deactivatesAndLetsInAgain() {
        assertThat(requests.post(eve, MEMBERS + "leo/activate", "")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(requests.post("ada", MEMBERS + eve + "/activate", ""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"3\"")
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("ACTIVE");
        assertThat(requests.post("ada", MEMBERS + eve + "/deactivate", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("DEACTIVATED");
    }

    @Test
    void keepsTheLastActiveAdmin() {
        assertConflict(requests.post("ada", MEMBERS + "ada/deactivate", ""), "last-admin");
        assertThat(requests.post("ada", MEMBERS + "leo/activate", "")).hasStatusOk();
    }

    @Test
    void s12SendsANewLinkToWhoHasNoPasswordYet() {
        assertThat(requests.post("ada", MEMBERS + pia + "/resend-invitation", ""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("INVITED");
        assertConflict(requests.post("ada", MEMBERS + "leo/resend-invitation", ""), "already-set-up");
    }

    @Test
    void s11LetsNobodyInWithoutAPassword() {
        requests.post("ada", MEMBERS + pia + "/deactivate", "");

        assertConflict(requests.post("ada", MEMBERS + pia + "/activate", ""), "not-set-up");
    }

    @Test
    void isForAdminsOnly() {
        for (String action : List.of("deactivate", "activate", "resend-invitation")) {
            assertThat(requests.post("leo", MEMBERS + pia + "/" + action, "")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(requests.post("claire", MEMBERS + pia + "/" + action, ""))
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(requests.post("ada", MEMBERS + "claire/" + action, "")).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private static void assertConflict(MvcTestResult answer, String key) {
        assertThat(answer)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo(key);
    }
}
