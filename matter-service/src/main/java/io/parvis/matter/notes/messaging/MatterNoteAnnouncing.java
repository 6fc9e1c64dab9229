package io.parvis.matter.notes.messaging;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.parvis.directory.PersonId;
import io.parvis.events.internal.InternalNoteAdded;
import io.parvis.events.internal.InternalNoteEdited;
import io.parvis.events.internal.MembersMentioned;
import io.parvis.events.matters.MatterNoteAdded;
import io.parvis.events.matters.MatterNoteEdited;
import io.parvis.notes.Note;
import io.parvis.notes.NoteAnnouncing;
import io.parvis.notes.NoteAudience;
import io.parvis.notes.NoteEvent;
import io.parvis.notes.NotedThing;
import io.parvis.starter.aggregate.Announcement;

/**
 * That there is a note, in the order of its matter's events: one to both sides for all who see the matter; one of the team, and who is mentioned in any, within
 * Parvis alone (S53). Never a text.
 */
@Component
class MatterNoteAnnouncing implements NoteAnnouncing {

    private static final String MATTER = "MATTER";

    @Override
    public List<Announcement> ofNote(Note note, NoteEvent event) {
        return note.state().audience() == NoteAudience.PORTAL ? toBothSides(event) : List.of(toTheTeam(event));
    }

    private static List<Announcement> toBothSides(NoteEvent event) {
        NotedThing matter = event.thing();
        @Nullable
        Record fact = switch (event) {
            case NoteEvent.Added _ ->
                new MatterNoteAdded(matter.owner().id(), event.note().value());
            case NoteEvent.Edited _ ->
                new MatterNoteEdited(matter.owner().id(), event.note().value());
            case NoteEvent.Mentioned _ -> null;
        };
        List<Announcement> announcements = new ArrayList<>();
        if (fact != null) {
            announcements.add(onMatter(matter, fact).heardBy(matter.everyone()));
        }
        if (!event.mentioned().isEmpty()) {
            announcements.add(onMatter(matter, mentioned(event)).heardBy(matter.team()));
        }
        return announcements;
    }

    private static MembersMentioned mentioned(NoteEvent event) {
        NotedThing matter = event.thing();
        return new MembersMentioned(
                event.note().value(), MATTER, matter.owner().id(), matter.number(), ids(event.mentioned()));
    }

    private static Announcement toTheTeam(NoteEvent event) {
        NotedThing matter = event.thing();
        String note = event.note().value();
        String id = matter.owner().id();
        Record fact = switch (event) {
            case NoteEvent.Added _ -> new InternalNoteAdded(note, MATTER, id, matter.number(), ids(event.mentioned()));
            case NoteEvent.Edited _, NoteEvent.Mentioned _ ->
                new InternalNoteEdited(note, MATTER, id, matter.number(), ids(event.mentioned()));
        };
        return onMatter(matter, fact).heardBy(matter.team());
    }

    private static Announcement onMatter(NotedThing matter, Record fact) {
        return Announcement.of(fact).keyedBy(matter.owner().id());
    }

    private static List<String> ids(List<PersonId> members) {
        return members.stream().map(PersonId::value).toList();
    }
}
