package io.parvis.request.intake.messaging;

import static io.parvis.request.intake.RequestFixture.CONFIDENTIAL;
import static io.parvis.request.intake.RequestFixture.SUBMITTED_AT;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.stored;
import static io.parvis.request.intake.RequestFixture.subject;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.request.intake.Became;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.RequestNumber;
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
    private static final Set<String> REQUESTERS_SIDE = Set.of(
            "company:" + SUBMITTED.companyId(),
            "client:%s@%s".formatted(SUBMITTED.requesterId(), SUBMITTED.companyId()),
            "reports-to:%s@%s".formatted(SUBMITTED.requesterId(), SUBMITTED.companyId()));

    private final RequestEventTranslator translator = new RequestEventTranslator();

    @Test
    void tellsOfASubmissionAndWhereItsContentIsRead() {
        String content = "/internal/requests/" + SUBMITTED.requestId() + "/content";

        assertThat(announcementsOf(sampleRequest()))
                .containsExactly(
                        Announcement.of(SUBMITTED).withDataref(content).heardBy(REQUESTERS_SIDE),
                        Announcement.of(EventSamples.of(RequestAccepted.class))
                                .withDataref(content)
                                .heardBy(REQUESTERS_SIDE));
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
    void tellsWhatARequestBecame() {
        RequestConverted converted = EventSamples.of(RequestConverted.class);
        Request request = stored(sampleRequest());
        request.convert(new Became(Became.Kind.MATTER, converted.becameId(), converted.becameNumber()));

        assertThat(announcementsOf(request))
                .containsExactly(Announcement.of(converted).heardBy(REQUESTERS_SIDE));
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
                type,
                List.of(subject(SUBMITTED.subject())),
                new PersonId(SUBMITTED.requesterId()),
                new CompanyId(SUBMITTED.companyId()),
                SUBMITTED_AT);
    }

    private List<Announcement> announcementsOf(Request request) {
        return request.events().stream()
                .flatMap(event -> translator.translate(request, event).stream())
                .toList();
    }
}
