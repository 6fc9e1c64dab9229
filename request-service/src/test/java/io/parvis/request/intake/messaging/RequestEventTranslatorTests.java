package io.parvis.request.intake.messaging;

import static io.parvis.request.intake.RequestFixture.CONFIDENTIAL;
import static io.parvis.request.intake.RequestFixture.LAURA;
import static io.parvis.request.intake.RequestFixture.SUBMITTED_AT;
import static io.parvis.request.intake.RequestFixture.aDraft;
import static io.parvis.request.intake.RequestFixture.aPrivateRequest;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.form;
import static io.parvis.request.intake.RequestFixture.stored;
import static io.parvis.request.intake.RequestFixture.subject;
import static io.parvis.request.intake.RequestFixture.triaged;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.events.requests.InformationAsked;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestAmended;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestMoved;
import io.parvis.events.requests.RequestRejected;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.events.requests.RequestWithdrawn;
import io.parvis.request.intake.Became;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.RequestNumber;
import io.parvis.request.intake.Requester;
import io.parvis.request.types.PublishedType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;
import io.parvis.request.types.TypeDraft;
import io.parvis.request.types.TypeDraft.HandlingDraft;
import io.parvis.request.types.TypeFixture;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.testsupport.events.EventSamples;

class RequestEventTranslatorTests {

    private static final RequestSubmitted SUBMITTED = EventSamples.of(RequestSubmitted.class);
    private static final Set<String> EVERYBODY = Set.of(
            "role:ADMIN",
            "role:LAWYER",
            "company:" + SUBMITTED.companyId(),
            "client:%s@%s".formatted(SUBMITTED.requesterId(), SUBMITTED.companyId()),
            "reports-to:%s@%s".formatted(SUBMITTED.requesterId(), SUBMITTED.companyId()));

    private final RequestEventTranslator translator = new RequestEventTranslator();

    @Test
    void tellsOfASubmissionAndWhereItsContentIsRead() {
        String content = "/internal/requests/" + SUBMITTED.requestId() + "/content";

        assertThat(announcementsOf(sampleRequest()))
                .containsExactly(
                        Announcement.of(SUBMITTED).withDataref(content).heardBy(EVERYBODY),
                        Announcement.of(EventSamples.of(RequestAccepted.class))
                                .withDataref(content)
                                .heardBy(EVERYBODY));
    }

    @Test
    void tellsNothingOfTheAnswers() {
        assertThat(announcementsOf(aRequest()).toString()).doesNotContain(CONFIDENTIAL);
    }

    @Test
    void namesNothingOfWhatIsRestricted() {
        Request restricted = submitted(new HandlingDraft(false, true, null, null, null));

        assertThat(announcementsOf(restricted).toString())
                .contains(SUBMITTED.number())
                .doesNotContain(SUBMITTED.subject());
    }

    @Test
    void namesNothingOfWhatItsRequesterKeepsFromTheCompany() {
        Request quiet = aPrivateRequest();

        assertThat(announcementsOf(quiet).toString())
                .contains(quiet.number().value())
                .doesNotContain("A quiet matter", "company:", "reports-to:");
    }

    @Test
    void tellsNothingOfDrafts() {
        Request draft = aDraft();
        draft.save(draft.state().form(), true);
        draft.discard();

        assertThat(announcementsOf(draft)).isEmpty();
    }

    @Test
    void tellsThatInformationIsNeededAndWhereTheQuestionIsRead() {
        Request request = waiting();

        request.ask("What was the price?", LAURA, SUBMITTED_AT);

        assertThat(announcementsOf(request)).containsExactly(pointing(EventSamples.of(InformationAsked.class)));
        assertThat(announcementsOf(request).toString()).doesNotContain("price");
    }

    @Test
    void tellsOfAmendedAnswersAndWhereTheyAreRead() {
        Request asked = waiting();
        asked.ask("What was the price?", LAURA, SUBMITTED_AT);
        Request request = stored(asked);

        request.amend(form(triaged(Target.LITIGATION), subject("Priced"), SUBMITTED_AT));

        assertThat(announcementsOf(request)).containsExactly(pointing(EventSamples.of(RequestAmended.class)));
    }

    @Test
    void tellsWhereARequestIsMoved() {
        RequestMoved moved = EventSamples.of(RequestMoved.class);
        Request request = waiting();
        TypeDraft draft = TypeFixture.draft(
                Target.valueOf(moved.target()), "Other", HandlingDraft.PLAIN, List.of(), TypeFixture.questions());
        PublishedType type = TypeFixture.version(new RequestTypeId("another-type"), moved.requestTypeVersion(), draft);

        request.move(form(type, subject("Moved"), SUBMITTED_AT), null, LAURA, SUBMITTED_AT);

        RequestMoved told = new RequestMoved(
                moved.requestId(), moved.number(), "another-type", moved.requestTypeVersion(), moved.target());
        assertThat(announcementsOf(request))
                .containsExactly(Announcement.of(told).heardBy(EVERYBODY));
    }

    @Test
    void tellsOfARejectionAndWhereTheReasonIsRead() {
        Request request = waiting();

        request.reject("A conflict of interest.", LAURA, SUBMITTED_AT);

        assertThat(announcementsOf(request)).containsExactly(pointing(EventSamples.of(RequestRejected.class)));
        assertThat(announcementsOf(request).toString()).doesNotContain("conflict");
    }

    @Test
    void tellsOfAWithdrawal() {
        Request request = waiting();

        request.withdraw(LAURA, SUBMITTED_AT);

        assertThat(announcementsOf(request))
                .containsExactly(
                        Announcement.of(EventSamples.of(RequestWithdrawn.class)).heardBy(EVERYBODY));
    }

    private static Announcement pointing(Record payload) {
        return Announcement.of(payload)
                .withDataref("/internal/requests/" + SUBMITTED.requestId() + "/content")
                .heardBy(EVERYBODY);
    }

    private static Request waiting() {
        return stored(submitted(new HandlingDraft(true, false, null, null, null)));
    }

    @Test
    void tellsWhatARequestBecame() {
        RequestConverted converted = EventSamples.of(RequestConverted.class);
        Request request = stored(sampleRequest());
        request.convert(new Became(Became.Kind.MATTER, converted.becameId(), converted.becameNumber()));

        assertThat(announcementsOf(request))
                .containsExactly(Announcement.of(converted).heardBy(EVERYBODY));
    }

    private static Request sampleRequest() {
        return submitted(HandlingDraft.PLAIN);
    }

    private static Request submitted(HandlingDraft handling) {
        TypeDraft draft = TypeFixture.draft(
                Target.valueOf(SUBMITTED.target()), "Case", handling, List.of(), TypeFixture.questions());
        PublishedType type = TypeFixture.version(
                new RequestTypeId(SUBMITTED.requestTypeId()), SUBMITTED.requestTypeVersion(), draft);
        return Request.submit(
                new RequestId(SUBMITTED.requestId()),
                new RequestNumber(SUBMITTED.number()),
                form(type, subject(SUBMITTED.subject()), SUBMITTED_AT),
                new Requester(new PersonId(SUBMITTED.requesterId()), new CompanyId(SUBMITTED.companyId()), false));
    }

    private List<Announcement> announcementsOf(Request request) {
        return request.events().stream()
                .flatMap(event -> translator.translate(request, event).stream())
                .toList();
    }
}
