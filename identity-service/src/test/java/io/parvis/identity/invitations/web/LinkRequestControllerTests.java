package io.parvis.identity.invitations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.PersonId;
import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.TestCommands;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.PersonFixture;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.time.SettableClock;

@WebMvcTest(LinkRequestController.class)
@Import(IdentityInMemory.class)
class LinkRequestControllerTests {

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final Requests requests;
    private final InMemoryPeopleRegister people;
    private final SettableClock clock;
    private final String paul = "paul-" + UUID.randomUUID();

    @Autowired
    LinkRequestControllerTests(MockMvcTester mvc, InMemoryPeopleRegister people, SettableClock clock) {
        this.requests = new Requests(mvc);
        this.people = people;
        this.clock = clock;
    }

    @Test
    void sendsANewLinkToWhoIsInvited() {
        people.add(PersonFixture.invited(paul, null), TestCommands.command(paul));
        clock.advance(Duration.ofDays(8));

        ask(paul + "@acme.example");

        assertThat(people.find(new PersonId(paul))
                        .orElseThrow()
                        .value()
                        .invitation()
                        .generation())
                .isEqualTo(2);
    }

    @Test
    void answersTheSameWhetherAnAddressIsKnownOrNot() {
        people.add(PersonFixture.invited(paul, null), TestCommands.command(paul));

        MvcTestResult known = ask(paul + "@acme.example");
        MvcTestResult settled = ask("claire@acme.example");
        MvcTestResult unknown = ask("nobody@acme.example");

        assertThat(shown(known)).isEqualTo(shown(unknown)).isEqualTo(shown(settled));
        assertThat(known).hasStatus(HttpStatus.ACCEPTED).body().isEmpty();
    }

    @Test
    void namesTheFieldThatIsNoAddress() {
        assertThat(requests.post("/api/public/invitations/link-requests", "{\"email\": \"paul\"}", Locale.FRENCH))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/email");
    }

    @Test
    void logsNoAddress() {
        ask(paul + "@acme.example");

        logs.mentionNowhere(paul);
    }

    private MvcTestResult ask(String email) {
        return requests.post(
                "/api/public/invitations/link-requests", "{\"email\": \"%s\"}".formatted(email), Locale.ENGLISH);
    }

    private static String shown(MvcTestResult answer) {
        HttpHeaders headers = new HttpHeaders();
        answer.getResponse()
                .getHeaderNames()
                .forEach(name -> headers.addAll(name, answer.getResponse().getHeaders(name)));
        return answer.getResponse().getStatus() + " " + headers;
    }
}
