package io.parvis.matter.matters.messaging;

import static io.parvis.matter.matters.MatterFixture.LATER;
import static io.parvis.matter.matters.MatterFixture.OPENED_AT;
import static io.parvis.matter.matters.MatterFixture.aRequest;
import static io.parvis.matter.matters.MatterFixture.aRequestWithoutCompany;
import static io.parvis.matter.matters.MatterFixture.openedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.events.matters.MatterOpened;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.matter.matters.AcceptedRequest;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterStatus;
import io.parvis.starter.aggregate.Announcement;

class MatterEventTranslatorTests {

    private final MatterEventTranslator translator = new MatterEventTranslator();

    @Test
    void tellsThatAMatterWasOpened() {
        AcceptedRequest request = aRequest();
        Matter matter = openedFrom(request, OPENED_AT);

        assertThat(announcementsOf(matter))
                .containsExactly(Announcement.of(new MatterOpened(
                        matter.id(),
                        matter.state().number().value(),
                        request.subject(),
                        "CORPORATE",
                        "SUBMITTED",
                        "PORTAL",
                        request.id().value(),
                        request.requester().value(),
                        request.company().value())));
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
        Matter opened = openedFrom(aRequest(), OPENED_AT);
        Matter matter = Matter.restore(opened.matterId(), opened.state());
        matter.move(MatterStatus.UNDER_REVIEW, null, LATER);

        assertThat(announcementsOf(matter))
                .containsExactly(Announcement.of(new MatterStatusChanged(matter.id(), "SUBMITTED", "UNDER_REVIEW")));
    }

    private List<Announcement> announcementsOf(Matter matter) {
        return matter.events().stream()
                .flatMap(event -> translator.translate(matter, event).stream())
                .toList();
    }
}
