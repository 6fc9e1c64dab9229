package io.parvis.matter.notes.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.events.internal.InternalNoteAdded;
import io.parvis.events.internal.InternalNoteEdited;
import io.parvis.events.internal.MembersMentioned;
import io.parvis.events.matters.MatterNoteAdded;
import io.parvis.events.matters.MatterNoteEdited;
import io.parvis.files.FileOwner;
import io.parvis.files.Side;
import io.parvis.notes.Note;
import io.parvis.notes.NoteAudience;
import io.parvis.notes.NoteEvent;
import io.parvis.notes.NoteId;
import io.parvis.notes.NoteState;
import io.parvis.notes.NotedThing;
import io.parvis.notes.Wording;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.testsupport.events.EventSamples;

/** From what happens to a note to the samples of what is told of it. */
class MatterNoteAnnouncingTests {

    private static final InternalNoteAdded INTERNAL = EventSamples.of(InternalNoteAdded.class);
    private static final MatterNoteAdded ADDED = EventSamples.of(MatterNoteAdded.class);
    private static final Set<String> TEAM = Set.of("role:LAWYER", "role:ADMIN");
    private static final Set<String> EVERYONE = Set.of("role:LAWYER", "role:ADMIN", "client:claire@acme");
    private static final NotedThing MATTER = new NotedThing(
            new FileOwner("matters", ADDED.matterId()), INTERNAL.number(), "company:acme", EVERYONE, TEAM);
    private static final List<PersonId> MENTIONED =
            INTERNAL.mentionedMemberIds().stream().map(PersonId::new).toList();

    private final MatterNoteAnnouncing announcing = new MatterNoteAnnouncing();

    @Test
    void s51TellsAllWhoSeeTheMatterOfANoteToBothSides() {
        assertThat(announced(NoteAudience.PORTAL, added(List.of())))
                .containsExactly(
                        Announcement.of(ADDED).keyedBy(ADDED.matterId()).heardBy(EVERYONE));
        assertThat(announced(NoteAudience.PORTAL, edited(List.of())))
                .containsExactly(Announcement.of(EventSamples.of(MatterNoteEdited.class))
                        .keyedBy(ADDED.matterId())
                        .heardBy(EVERYONE));
    }

    @Test
    void s53TellsTheTeamAloneOfANoteOfTheTeam() {
        assertThat(announced(NoteAudience.INTERNAL, added(MENTIONED)))
                .containsExactly(
                        Announcement.of(INTERNAL).keyedBy(ADDED.matterId()).heardBy(TEAM));
        assertThat(announced(NoteAudience.INTERNAL, edited(List.of())))
                .containsExactly(Announcement.of(EventSamples.of(InternalNoteEdited.class))
                        .keyedBy(ADDED.matterId())
                        .heardBy(TEAM));
    }

    @Test
    void s53TellsWithinParvisAloneWhoIsMentionedInANoteToBothSides() {
        Announcement mentioned = Announcement.of(EventSamples.of(MembersMentioned.class))
                .keyedBy(ADDED.matterId())
                .heardBy(TEAM);

        assertThat(announced(NoteAudience.PORTAL, added(MENTIONED)))
                .containsExactly(
                        Announcement.of(ADDED).keyedBy(ADDED.matterId()).heardBy(EVERYONE), mentioned);
        assertThat(announced(NoteAudience.PORTAL, edited(MENTIONED))).hasSize(2).contains(mentioned);
    }

    @Test
    void s53SaysNothingToClientsOfWhomTheTeamMentionsLater() {
        NoteId note = new NoteId(ADDED.noteId());

        assertThat(announced(NoteAudience.PORTAL, new NoteEvent.Mentioned(note, MATTER, MENTIONED)))
                .extracting(Announcement::payload)
                .containsExactly(EventSamples.of(MembersMentioned.class));
        assertThat(announced(NoteAudience.PORTAL, new NoteEvent.Mentioned(note, MATTER, List.of())))
                .isEmpty();
        assertThat(announced(NoteAudience.INTERNAL, new NoteEvent.Mentioned(note, MATTER, List.of())))
                .containsExactly(Announcement.of(EventSamples.of(InternalNoteEdited.class))
                        .keyedBy(ADDED.matterId())
                        .heardBy(TEAM));
    }

    private List<Announcement> announced(NoteAudience audience, NoteEvent event) {
        Wording wording = new Wording("Canary", MENTIONED, List.of(), Instant.EPOCH);
        NoteState state = new NoteState(
                MATTER.owner(), audience, MATTER.party(), Side.INTERNAL, new PersonId("laura"), List.of(wording));
        return announcing.ofNote(Note.restore(event.note(), state), event);
    }

    private static NoteEvent added(List<PersonId> mentioned) {
        return new NoteEvent.Added(new NoteId(ADDED.noteId()), MATTER, mentioned);
    }

    private static NoteEvent edited(List<PersonId> mentioned) {
        return new NoteEvent.Edited(new NoteId(ADDED.noteId()), MATTER, mentioned);
    }
}
