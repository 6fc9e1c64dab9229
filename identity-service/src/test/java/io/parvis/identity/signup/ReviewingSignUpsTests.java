package io.parvis.identity.signup;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.identity.Viewers;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.StandardRefusal;

class ReviewingSignUpsTests {

    private static final SignUpId NINA = new SignUpId("1");

    private final Portal portal = new Portal();

    @BeforeEach
    void waitForAnAdmin() {
        portal.rules(SignUpMode.APPROVAL);
        portal.signUp("1", "nina", "nina@globex.example");
    }

    @Test
    void whoIsApprovedIsSentTheLink() {
        SignUp approved = portal.reviewing
                .approve(Viewers.ADMIN, NINA, command("approve"))
                .value();

        assertThat(approved.status()).isEqualTo(SignUpStatus.LINK_SENT);
        assertThat(portal.signUps.events())
                .endsWith(new SignUpEvent.Approved(Viewers.ADMIN.person()), new SignUpEvent.LinkIssued());
        portal.proving.admit(portal.token(approved));
        assertThat(portal.people.find(approved.client())).isPresent();
    }

    @Test
    void whoIsRefusedIsSentNothingAndTheReasonIsKept() {
        SignUp refused = portal.reviewing
                .refuse(Viewers.ADMIN, NINA, " Unknown to us ", command("refuse"))
                .value();

        assertThat(refused.status()).isEqualTo(SignUpStatus.REFUSED);
        assertThat(refused.progress().rejection())
                .isEqualTo(new Rejection("Unknown to us", Viewers.ADMIN.person(), portal.clock.instant()));
        assertThat(portal.signUps.events()).endsWith(new SignUpEvent.Refused(Viewers.ADMIN.person()));
    }

    @Test
    void refusingNeedsAReason() {
        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> portal.reviewing.refuse(Viewers.ADMIN, NINA, " ", command("refuse")))
                .containsExactly("/reason required");
    }

    @Test
    void nothingIsDecidedTwice() {
        portal.reviewing.refuse(Viewers.ADMIN, NINA, "Unknown", command("refuse"));

        assertRefused(
                SignUpRefusal.SIGN_UP_NOT_WAITING,
                () -> portal.reviewing.approve(Viewers.ADMIN, NINA, command("approve")));
        assertRefused(
                SignUpRefusal.SIGN_UP_NOT_WAITING,
                () -> portal.reviewing.refuse(Viewers.ADMIN, NINA, "Unknown", command("again")));
    }

    @Test
    void answersARepeatWithWhatItDidWhateverCameOfIt() {
        portal.reviewing.approve(Viewers.ADMIN, NINA, command("approve"));
        portal.signUps.change(NINA, command("dismiss"), SignUp::dismiss);

        assertThat(portal.reviewing
                        .approve(Viewers.ADMIN, NINA, command("approve"))
                        .value()
                        .status())
                .isEqualTo(SignUpStatus.DISMISSED);
    }

    @Test
    void listsThoseThatHaveComeSoFar() {
        portal.rules(SignUpMode.OPEN);
        portal.signUp("2", "paul", "paul@globex.example");

        assertThat(listed("WAITING")).containsExactly("1");
        assertThat(listed("LINK_SENT")).containsExactly("2");
        assertThat(listed(null)).containsExactlyInAnyOrder("1", "2");
        assertThat(listed("NO_SUCH")).isEmpty();
    }

    @Test
    void isForAdmins() {
        assertRefused(
                RuleRefusal.ROLE_REQUIRED, () -> portal.reviewing.page(Viewers.LAWYER, null, PageRequest.first(10)));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> portal.reviewing.find(Viewers.LAWYER, NINA));
        assertRefused(
                RuleRefusal.ROLE_REQUIRED, () -> portal.reviewing.approve(Viewers.LAWYER, NINA, command("approve")));
        assertRefused(
                RuleRefusal.ROLE_REQUIRED,
                () -> portal.reviewing.refuse(Viewers.LAWYER, NINA, "Unknown", command("refuse")));
        assertRefused(StandardRefusal.NOT_FOUND, () -> portal.reviewing.find(Viewers.ADMIN, new SignUpId("no")));
    }

    private List<String> listed(@Nullable String status) {
        return portal.reviewing.page(Viewers.ADMIN, status, PageRequest.first(10)).items().stream()
                .map(Stored::id)
                .toList();
    }
}
