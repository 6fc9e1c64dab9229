package io.parvis.request.intake;

import static io.parvis.request.intake.RequestFixture.CORPORATE_MATTER;
import static io.parvis.request.intake.RequestFixture.SUBMITTED_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.request.types.RequestTypeId;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.numbers.InMemoryNumbers;

class SubmittingRequestsTests {

    private static final Map<String, @Nullable Object> ANSWERS =
            Map.of("topic", "GOVERNANCE", "description", "We take in two new shareholders.", "subject", "New articles");

    private final TestDirectory directory = new TestDirectory();
    private final InMemoryRequests requests = new InMemoryRequests();
    private final FormsInMemory forms = new FormsInMemory();
    private final SubmittingRequests submitting = new SubmittingRequests(
            forms.types(), forms, requests, new InMemoryNumbers(), Clock.fixed(SUBMITTED_AT, ZoneOffset.UTC));

    @Test
    void storesAnAcceptedRequestOfTheRequesterAndTheirCompany() {
        Request request = submit(TestDirectory.CLAIRE, aCommand());

        RequestState state = request.state();
        assertThat(state.number()).isEqualTo(new RequestNumber("REQ-2026-000001"));
        assertThat(state.requester()).isEqualTo(TestDirectory.CLAIRE);
        assertThat(state.company()).isEqualTo(TestDirectory.ACME);
        assertThat(state.status()).isEqualTo(RequestStatus.ACCEPTED);
        assertThat(state.submittedAt()).isEqualTo(SUBMITTED_AT);
        assertThat(requests.announced()).hasSize(2);
    }

    @Test
    void keepsTheAnswersInTheOrderOfTheFormWithItsLabels() {
        Request request = submit(TestDirectory.CLAIRE, aCommand());

        assertThat(request.state().answers())
                .extracting(Answer::name)
                .containsExactly("subject", "description", "topic");
        assertThat(request.state().answers().getFirst().label().fr()).isEqualTo("Objet");
    }

    @Test
    void submittingTwiceMakesOneRequest() {
        Command command = aCommand();
        Request first = submit(TestDirectory.CLAIRE, command);

        Request second = submit(TestDirectory.CLAIRE, command);

        assertThat(second.state()).isEqualTo(first.state());
        assertThat(requests.announced()).hasSize(2);
    }

    @Test
    void aRepeatShowsNothingToWhoMayNoLongerSeeTheRequest() {
        Command command = aCommand();
        submit(TestDirectory.CLAIRE, command);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> submitting.submit(directory.claireAtGlobex(), submission(), command))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.NOT_FOUND);
        assertThat(requests.announced()).hasSize(2);
    }

    @Test
    void s17RefusesACollaboratorWhoMayNotAsk() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> submit(TestDirectory.NINA, aCommand()))
                .extracting(Refused::refusal)
                .isEqualTo(RequestRefusal.ACCESS_TYPE_FORBIDS);
        assertThat(requests.announced()).isEmpty();
    }

    @Test
    void refusesATypeThatIsNotPublished() {
        Submission unknown = new Submission(new RequestTypeId("unknown"), ANSWERS);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> submitting.submit(directory.viewer(TestDirectory.CLAIRE), unknown, aCommand()))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(RequestRefusal.REQUEST_TYPE_UNKNOWN);
                    assertThat(refused.fields())
                            .containsExactly(FieldProblem.of("/requestTypeId", "request-type-unknown"));
                });
    }

    @Test
    void storesNothingWhenAnswersDoNotFit() {
        List<FieldProblem> problems = List.of(FieldProblem.of("/answers/subject", "answer-required"));
        forms.findFault(problems);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> submit(TestDirectory.CLAIRE, aCommand()))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(StandardRefusal.INVALID_CONTENT);
                    assertThat(refused.fields()).isEqualTo(problems);
                });
        assertThat(requests.announced()).isEmpty();
    }

    private Request submit(PersonId person, Command command) {
        return submitting
                .submit(directory.viewer(person), submission(), command)
                .value();
    }

    private static Submission submission() {
        return new Submission(CORPORATE_MATTER.id(), ANSWERS);
    }

    private static Command aCommand() {
        return new Command(UUID.randomUUID().toString(), "its content", Actor.SYSTEM, null);
    }
}
