package io.parvis.e2e;

import static io.parvis.e2e.NewMember.awaitAnswers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** A member's standing and roles count everywhere within seconds, on sessions that are open (S26 for the legal team), and for what they leave behind. */
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

    @Test
    void s53WhatAMemberLeavesBehindAnAdminHandsOnAndDoesNotRead() {
        Opened opened = openMatter("claire", "Corporate matter");
        String matter = "/api/main/matters/" + opened.matterId();
        String request = "/api/main/requests/" + opened.requestId();
        NewMember member = NewMember.of(parvis, "LAWYER");
        String token = member.token();
        Program leaving = new Program(parvis.gateway(), () -> token);
        awaitStatus(leaving, matter, 200);
        String number = leaving.post(matter + "/restrict", Map.of()).text("/number");
        awaitStatus(parvis.as("lawyer"), request, 404);
        String assignee = "/api/main/matters/restricted/" + number + "/assignee";
        Map<String, Object> lawyer =
                Map.of("assigneeId", parvis.as("lawyer").get("/api/main/me").text("/id"));
        assertProblem(parvis.as("admin").post(assignee, lawyer), 409);

        member.undergo("deactivate");
        Answer handedOn = await("matters to know that they left")
                .atMost(AT_MOST)
                .until(() -> parvis.as("admin").post(assignee, lawyer), answer -> answer.status() == 200);

        assertThat(handedOn.text("/number")).isEqualTo(number);
        awaitStatus(parvis.as("lawyer"), matter, 200);
        awaitStatus(parvis.as("lawyer"), request, 200);
        assertProblem(parvis.as("admin").get(matter), 404);
        assertProblem(parvis.as("admin").get(request), 404);
    }

    private static void awaitStatus(Program program, String path, int status) {
        await("%d at %s".formatted(status, path))
                .atMost(Duration.ofMinutes(1))
                .until(() -> program.get(path).status() == status);
    }
}
