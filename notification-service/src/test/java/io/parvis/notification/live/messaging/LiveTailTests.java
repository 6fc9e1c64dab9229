package io.parvis.notification.live.messaging;

import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.parvis.events.internal.InternalNoteAdded;
import io.parvis.notification.live.Change;
import io.parvis.notification.live.OnePage;
import io.parvis.notification.live.Signal;
import io.parvis.starter.consumer.EventTail.Passing;

class LiveTailTests {

    private static final Set<String> LAWYERS = Set.of("role:LAWYER");

    private final OnePage lawyer = OnePage.of(LAWYER);
    private final LiveTail tail = new LiveTail(lawyer.listeners());

    @ParameterizedTest
    @CsvSource({
        "io.parvis.matter.opened.v1, MATTER",
        "io.parvis.request.submitted.v1, REQUEST",
        "io.parvis.contract.shared.v2, CONTRACT",
        "io.parvis.matter.of-tomorrow.v1, MATTER",
        "io.parvis.matter.status-changed.v1, MATTER",
        "io.parvis.internal.matter-changed.v1, MATTER",
        "io.parvis.important-development.added.v1, IMPORTANT_DEVELOPMENT"
    })
    void tellsTheKindThatATypeNames(String type, String kind) {
        tail.happened(new Passing(type, "1", "1", LAWYERS));

        assertThat(lawyer.next()).isEqualTo(new Signal.Changed(new Change(kind, "1", null)));
    }

    @ParameterizedTest
    @CsvSource({
        "io.parvis.note.added.v1, NOTE",
        "io.parvis.matter.note-added.v1, NOTE",
        "io.parvis.matter.note-edited.v1, NOTE",
        "io.parvis.internal.note-added.v1, NOTE",
        "io.parvis.contract.attachment-shown.v1, ATTACHMENT",
        "io.parvis.matter.quite-something-new-moved.v1, QUITE_SOMETHING_NEW"
    })
    void tellsWhatAPartIsAndWhatItBelongsTo(String type, String kind) {
        tail.happened(new Passing(type, "n-1", "m-1", LAWYERS));

        assertThat(lawyer.next()).isEqualTo(new Signal.Changed(new Change(kind, "n-1", "m-1")));
    }

    @Test
    void s53FollowsWhatIsTheTeamsAlone() {
        assertThat(tail.live().payloads()).contains(InternalNoteAdded.class);
    }

    @Test
    void tellsOnlyThoseWhomTheEventNames() {
        tail.happened(new Passing("io.parvis.matter.opened.v1", "1", "1", Set.of("role:ADMIN")));
        tail.happened(new Passing("io.parvis.matter.opened.v1", "2", "2", Set.of()));

        assertThat(lawyer.next()).isEqualTo(new Signal.Heartbeat());
    }

    @Test
    void tellsNobodyTwiceOfANoteThatMentionsThem() {
        tail.happened(new Passing("io.parvis.internal.members-mentioned.v1", "n-1", "m-1", LAWYERS));

        assertThat(lawyer.next()).isEqualTo(new Signal.Heartbeat());
    }

    @Test
    void tellsNothingOfATypeThatIsNotOfParvis() {
        tail.happened(new Passing("com.example.matter.opened.v1", "1", "1", LAWYERS));

        assertThat(lawyer.next()).isEqualTo(new Signal.Heartbeat());
    }

    @Test
    void letsPagesLookAgainWhereEventsMayHaveBeenMissed() {
        tail.mayHaveMissedSome();

        assertThat(lawyer.next()).isEqualTo(new Signal.Resync());
    }
}
