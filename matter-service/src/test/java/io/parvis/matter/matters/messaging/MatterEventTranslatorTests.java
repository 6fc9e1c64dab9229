package io.parvis.matter.matters.messaging;

import static io.parvis.matter.matters.MatterFixture.LATER;
import static io.parvis.matter.matters.MatterFixture.OPENED_AT;
import static io.parvis.matter.matters.MatterFixture.aRequestWithoutCompany;
import static io.parvis.matter.matters.MatterFixture.openedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.events.matters.MatterOpened;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.events.requests.RequestAccepted;
import io.parvis.matter.matters.AcceptedRequest;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterKind;
import io.parvis.matter.matters.MatterNumber;
import io.parvis.matter.matters.MatterStatus;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.testsupport.events.EventSamples;

/** From the sample of an accepted request to the samples of what its matter tells. */
class MatterEventTranslatorTests {

    private static final MatterOpened OPENED = EventSamples.of(MatterOpened.class);
    private static final MatterStatusChanged STATUS_CHANGED = EventSamples.of(MatterStatusChanged.class);
    private static final Set<String> EVERYBODY = Set.of(
            "role:LAWYER",
            "role:ADMIN",
            "company:" + OPENED.companyId(),
            "client:%s@%s".formatted(OPENED.requesterId(), OPENED.companyId()),
            "reports-to:%s@%s".formatted(OPENED.requesterId(), OPENED.companyId()));

    private final MatterEventTranslator translator = new MatterEventTranslator();

    @Test
    void tellsThatAMatterWasOpened() {
        assertThat(announcementsOf(sampleMatter()))
                .containsExactly(Announcement.of(OPENED).heardBy(EVERYBODY));
    }

    @Test
    void tellsThatAMatterWasOpenedForSomeoneWithoutCompany() {
        Matter matter = openedFrom(aRequestWithoutCompany(), OPENED_AT);

        assertThat(announcementsOf(matter))
                .singleElement()
                .extracting(Announcement::payload)
                .extracting(payload -> ((MatterOpened) payload).companyId())
                .isNull();
    }

    @Test
    void tellsWhereAMatterWent() {
        Matter matter = Matter.restore(sampleMatter().matterId(), sampleMatter().state());
        matter.move(MatterStatus.UNDER_REVIEW, null, LATER);

        assertThat(announcementsOf(matter))
                .containsExactly(Announcement.of(STATUS_CHANGED).heardBy(EVERYBODY));
    }

    private static Matter sampleMatter() {
        RequestAccepted accepted = EventSamples.of(RequestAccepted.class);
        AcceptedRequest request = new RequestContent(accepted.subject(), "The supplier does not pay.")
                .of(accepted, MatterKind.ofTarget(accepted.target()).orElseThrow());
        return Matter.openedFrom(
                request, new MatterId(OPENED.matterId()), new MatterNumber(OPENED.number()), OPENED_AT);
    }

    private List<Announcement> announcementsOf(Matter matter) {
        return matter.events().stream()
                .flatMap(event -> translator.translate(matter, event).stream())
                .toList();
    }
}
