package io.parvis.request.types.messaging;

import static io.parvis.request.types.TypeFixture.AT;
import static io.parvis.request.types.TypeFixture.WRITER;
import static io.parvis.request.types.TypeFixture.aDraft;
import static io.parvis.request.types.TypeFixture.aDraftFor;
import static io.parvis.request.types.TypeFixture.draft;
import static io.parvis.request.types.TypeFixture.published;
import static io.parvis.request.types.TypeFixture.questions;
import static io.parvis.request.types.TypeFixture.stored;
import static io.parvis.request.types.TypeFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.events.types.RequestTypePublished;
import io.parvis.events.types.RequestTypeRetired;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;
import io.parvis.request.types.TypeDraft;
import io.parvis.request.types.TypeDraft.HandlingDraft;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.events.EventSamples;

class RequestTypeEventTranslatorTests {

    private static final RequestTypePublished PUBLISHED = EventSamples.of(RequestTypePublished.class);
    private static final RequestTypeId ID = new RequestTypeId(PUBLISHED.requestTypeId());
    private static final int BEFORE = PUBLISHED.version() - 1;

    private final RequestTypeEventTranslator translator = new RequestTypeEventTranslator();

    @Test
    void tellsOfAVersion() {
        TypeDraft written = draft(
                Target.valueOf(PUBLISHED.target()), PUBLISHED.name(), HandlingDraft.PLAIN, List.of(), questions());
        RequestType type = stored(published(ID, aDraft(Target.valueOf(PUBLISHED.target())), BEFORE));
        type.edit(written);
        type.publish(written, version(ID, BEFORE + 1, written), "content", WRITER, AT);

        assertThat(announcementsOf(type)).containsExactly(Announcement.of(PUBLISHED));
    }

    @Test
    void tellsThatATypeWasRetired() {
        RequestTypeRetired retired = EventSamples.of(RequestTypeRetired.class);
        RequestType type = stored(published(ID, aDraft(), retired.version()));

        type.retire();

        assertThat(announcementsOf(type)).containsExactly(Announcement.of(retired));
    }

    @Test
    void doesNotNameWhatIsNotForEverybody() {
        RequestType type = published(ID, aDraftFor(TestDirectory.ACME), 1);

        assertThat(announcementsOf(type))
                .containsExactly(Announcement.of(new RequestTypePublished(ID.value(), 1, "CORPORATE", null)));
    }

    @Test
    void tellsNothingOfDrafts() {
        RequestType type = RequestType.draft(ID, aDraft());
        type.edit(aDraft("Another name"));
        type.retire();

        assertThat(announcementsOf(type)).isEmpty();
    }

    private List<Announcement> announcementsOf(RequestType type) {
        return type.events().stream()
                .flatMap(event -> translator.translate(type, event).stream())
                .toList();
    }
}
