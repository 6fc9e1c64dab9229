package io.parvis.request.intake.messaging;

import static io.parvis.request.intake.RequestFixture.CONFIDENTIAL;
import static io.parvis.request.intake.RequestFixture.CORPORATE_MATTER;
import static io.parvis.request.intake.RequestFixture.SUBMITTED_AT;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.stored;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.request.intake.Answer;
import io.parvis.request.intake.Became;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.RequestNumber;
import io.parvis.request.types.LocalText;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;
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
    void tellsWhatARequestBecame() {
        RequestConverted converted = EventSamples.of(RequestConverted.class);
        Request request = stored(sampleRequest());
        request.convert(new Became(Became.Kind.MATTER, converted.becameId(), converted.becameNumber()));

        assertThat(announcementsOf(request))
                .containsExactly(Announcement.of(converted).heardBy(REQUESTERS_SIDE));
    }

    private static Request sampleRequest() {
        RequestType type = new RequestType(
                new RequestTypeId(SUBMITTED.requestTypeId()),
                SUBMITTED.requestTypeVersion(),
                Target.valueOf(SUBMITTED.target()),
                CORPORATE_MATTER.category(),
                CORPORATE_MATTER.name(),
                CORPORATE_MATTER.description(),
                CORPORATE_MATTER.fields());
        LocalText label = new LocalText("Subject", "Objet");
        return Request.submit(
                new RequestId(SUBMITTED.requestId()),
                new RequestNumber(SUBMITTED.number()),
                type,
                List.of(new Answer(RequestType.SUBJECT, label, SUBMITTED.subject())),
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
