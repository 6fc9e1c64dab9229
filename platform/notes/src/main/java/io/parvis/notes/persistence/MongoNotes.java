package io.parvis.notes.persistence;

import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.notes.Note;
import io.parvis.notes.NoteAccess;
import io.parvis.notes.NoteAudience;
import io.parvis.notes.NoteId;
import io.parvis.notes.NoteQuestion;
import io.parvis.notes.Notes;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.document.Conditions;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** Notes in their collection. */
record MongoNotes(AggregateStore<Note> store) implements Notes, References {

    static final String OWNER = "state.owner";
    static final String AUDIENCE = "state.audience";
    static final String WRITTEN_AT = "state.writtenAt";

    @Override
    public Stored<Note> add(Note note, Command command) {
        return store.add(note, command);
    }

    @Override
    public Optional<Stored<Note>> repeated(NoteId id, NoteAccess access, Command command) {
        return store.repeated(id.value(), command).filter(note -> note.value().isReadBy(access));
    }

    @Override
    public Optional<Stored<Note>> find(NoteId id, NoteAccess access) {
        return store.find(id.value(), readBy(access));
    }

    @Override
    public Optional<Stored<Note>> change(NoteId id, NoteAccess access, Command command, Consumer<Note> verb) {
        return store.change(id.value(), readBy(access), command, verb);
    }

    @Override
    public Page<Stored<Note>> page(NoteAccess access, NoteQuestion question, PageRequest page) {
        SortKey order = new SortKey(WRITTEN_AT, question.oldestFirst());
        return store.page(
                Conditions.where(readBy(access))
                        .is(AUDIENCE, question.audience())
                        .all(),
                order,
                page);
    }

    @Override
    public long to(PersonId person) {
        return store.count(new Criteria()
                .orOperator(
                        Criteria.where("state.authorId").is(person.value()),
                        Criteria.where("state.wordings.mentionedIds").is(person.value())));
    }

    /** What {@link Note#isReadBy} says, as a condition on documents. */
    private static Criteria readBy(NoteAccess access) {
        String party = access.thing().party();
        Criteria about = Criteria.where(OWNER).is(access.thing().owner().value());
        return access.isInPortal()
                ? about.and(AUDIENCE)
                        .is(NoteAudience.PORTAL.name())
                        .and("state.party")
                        .is(party == null ? "" : party)
                : about;
    }
}
