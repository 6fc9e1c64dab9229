package io.parvis.request.intake.messaging;

import static io.parvis.request.intake.RequestFixture.A_MATTER;
import static io.parvis.request.intake.RequestFixture.CONFIDENTIAL;
import static io.parvis.request.intake.RequestFixture.CORPORATE_MATTER;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.stored;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.events.requests.RequestAccepted;
import io.parvis.events.requests.RequestConverted;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.TestDirectory;
import io.parvis.starter.aggregate.Announcement;

class RequestEventTranslatorTests {

    private final RequestEventTranslator translator = new RequestEventTranslator();

    @Test
    void tellsOfASubmissionAndWhereItsContentIsRead() {
        Request request = aRequest();
        String number = request.state().number().value();
        String typeId = CORPORATE_MATTER.id().value();
        String claire = TestDirectory.CLAIRE.value();
        String acme = TestDirectory.ACME.value();
        String content = "/internal/requests/" + request.id() + "/content";

        assertThat(announcementsOf(request))
                .containsExactly(
                        Announcement.of(new RequestSubmitted(
                                        request.id(), number, typeId, 3, "CORPORATE", claire, acme, request.subject()))
                                .withDataref(content),
                        Announcement.of(new RequestAccepted(
                                        request.id(), number, typeId, 3, "CORPORATE", claire, acme, request.subject()))
                                .withDataref(content));
    }

    @Test
    void tellsNothingOfTheAnswers() {
        assertThat(announcementsOf(aRequest()).toString()).doesNotContain(CONFIDENTIAL);
    }

    @Test
    void tellsWhatARequestBecame() {
        Request request = stored(aRequest());
        request.convert(A_MATTER);

        assertThat(announcementsOf(request))
                .containsExactly(Announcement.of(
                        new RequestConverted(request.id(), "MATTER", A_MATTER.id(), A_MATTER.number())));
    }

    private List<Announcement> announcementsOf(Request request) {
        return request.events().stream()
                .flatMap(event -> translator.translate(request, event).stream())
                .toList();
    }
}
