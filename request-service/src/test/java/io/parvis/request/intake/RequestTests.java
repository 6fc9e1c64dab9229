package io.parvis.request.intake;

import static io.parvis.request.intake.RequestFixture.A_MATTER;
import static io.parvis.request.intake.RequestFixture.CONFIDENTIAL;
import static io.parvis.request.intake.RequestFixture.SUBMITTED_AT;
import static io.parvis.request.intake.RequestFixture.aConvertedRequest;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.aRequestOf;
import static io.parvis.request.intake.RequestFixture.aRequestWithoutCompany;
import static io.parvis.request.intake.RequestFixture.stored;
import static io.parvis.request.types.TypeFixture.CORPORATE_MATTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.parvis.directory.Audience;
import io.parvis.directory.Sharing;
import io.parvis.directory.Viewer;
import io.parvis.request.types.PublishedType;
import io.parvis.request.types.TypeDraft.HandlingDraft;
import io.parvis.request.types.TypeFixture;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.directory.TestDirectory;

class RequestTests {

    private final TestDirectory directory = new TestDirectory();

    @Test
    void isAcceptedInTheBreathOfItsSubmission() {
        Request request = aRequest();

        assertThat(request.state().status()).isEqualTo(RequestStatus.ACCEPTED);
        assertThat(request.state().submittedAt()).isEqualTo(SUBMITTED_AT);
        assertThat(request.state().type()).isEqualTo(AskedType.of(CORPORATE_MATTER));
        assertThat(request.subject()).isEqualTo("New articles of association");
        assertThat(request.description()).isEqualTo(CONFIDENTIAL);
        RequestId id = new RequestId(request.id());
        assertThat(request.events()).containsExactly(new RequestEvent.Submitted(id), new RequestEvent.Accepted(id));
    }

    @Test
    void waitsForTheTeamWhereItsTypeHasTriage() {
        Request request = aRequestOf(handled(new HandlingDraft(true, false, null, null, null)));

        assertThat(request.state().status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(request.events()).containsExactly(new RequestEvent.Submitted(new RequestId(request.id())));
    }

    @Test
    void s24IsItsRequestersAloneWhereItIsRestricted() {
        Request request = aRequestOf(handled(new HandlingDraft(false, true, null, null, null)));

        assertThat(request.audience().keys())
                .containsExactlyElementsOf(Audience.nobody()
                        .client(TestDirectory.CLAIRE, TestDirectory.ACME)
                        .keys());
    }

    private static PublishedType handled(HandlingDraft handling) {
        return TypeFixture.version(CORPORATE_MATTER.id(), 1, TypeFixture.aDraft(handling));
    }

    @Test
    void keepsWhatItBecame() {
        Request request = stored(aRequest());

        request.convert(A_MATTER);

        assertThat(request.state().status()).isEqualTo(RequestStatus.CONVERTED);
        assertThat(request.state().became()).isEqualTo(A_MATTER);
        assertThat(request.events()).containsExactly(new RequestEvent.Converted(new RequestId(request.id()), A_MATTER));
    }

    @Test
    void convertingTwiceChangesNothing() {
        Request request = aConvertedRequest();

        request.convert(A_MATTER);

        assertThat(request.state().became()).isEqualTo(A_MATTER);
        assertThat(request.events()).isEmpty();
    }

    @Test
    void refusesToBecomeSomethingElse() {
        Request request = aConvertedRequest();
        Became other = new Became(Became.Kind.CONTRACT, "another", "CON-2026-000001");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> request.convert(other))
                .extracting(Refused::refusal)
                .isEqualTo(RequestRefusal.REQUEST_CONVERTED_BEFORE);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACCEPTED", "CONVERTED"})
    void refusesToBecomeAnythingBeforeItIsAccepted(RequestStatus status) {
        Request request =
                Request.restore(new RequestId("id"), aRequest().state().with(status, null));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> request.convert(A_MATTER))
                .extracting(Refused::refusal)
                .isEqualTo(RequestRefusal.REQUEST_NOT_ACCEPTED);
    }

    @Test
    void isForItsRequester() {
        Request request = aRequest();

        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.CLAIRE), request)).isTrue();
        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.PAUL), request)).isFalse();
        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.OTTO), request)).isFalse();
    }

    @Test
    void isForColleaguesWhereTheirCompanySharesEverything() {
        directory.acmeShares(Sharing.COMPANY);
        Request request = aRequest();

        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.PAUL), request)).isTrue();
        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.NINA), request)).isFalse();
        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.OTTO), request)).isFalse();
    }

    @Test
    void staysWithTheCompanyThatItsRequesterBelongedTo() {
        assertThat(mayBeSeenBy(directory.claireAtGlobex(), aRequest())).isFalse();
    }

    @Test
    void ofARequesterWithoutCompanyIsForNoCompany() {
        assertThat(aRequestWithoutCompany().audience().keys()).noneMatch(key -> key.startsWith("company:"));
    }

    private static boolean mayBeSeenBy(Viewer viewer, Request request) {
        return !Collections.disjoint(viewer.keys(), request.audience().keys());
    }
}
