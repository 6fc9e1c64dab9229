package io.parvis.e2e;

import static io.parvis.e2e.NewMember.awaitAnswers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import org.junit.jupiter.api.Test;

/** A member's standing and roles count everywhere within seconds, on sessions that are open: S26 for the legal team. */
class MemberStandingIT extends SystemTest {

    private static final Duration AT_MOST = Duration.ofSeconds(5);

    @Test
    void s26DeactivatingAMemberEndsAnOpenSessionWithinSecondsAndTheyAreLetInAgain() {
        NewMember member = NewMember.of(parvis, "LAWYER");
        try (Browser browser = member.signedIn()) {
            assertThat(member.undergo("deactivate").text("/status")).isEqualTo("DEACTIVATED");

            awaitAnswers(browser, AT_MOST, 401);
            await("Keycloak to refuse them").atMost(AT_MOST).until(() -> !member.canLogIn());
        }

        assertThat(member.undergo("activate").text("/status")).isEqualTo("ACTIVE");

        member.signedIn().close();
    }

    @Test
    void aRoleThatWasTakenOpensNothingWithinSecondsOnASessionThatIsOpen() {
        String matter =
                "/api/main/matters/" + openMatter("claire", "Corporate matter").matterId();
        NewMember member = NewMember.of(parvis, "LAWYER");
        try (Browser browser = member.signedIn()) {
            await("the matter to be open to lawyers")
                    .atMost(AT_MOST)
                    .until(() -> browser.get(matter).status() == 200);

            member.become("CONTRACT_MANAGER");

            await("the matter to be closed to contract managers")
                    .atMost(AT_MOST)
                    .until(() -> browser.get(matter).status() == 404);
        }
    }
}
