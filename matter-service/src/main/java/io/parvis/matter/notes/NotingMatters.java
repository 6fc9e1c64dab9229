package io.parvis.matter.notes;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonKind;
import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.files.FileOwner;
import io.parvis.files.FilesProperties;
import io.parvis.files.Visibility;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.Matters;
import io.parvis.matter.matters.RequestersSide;
import io.parvis.notes.ListedNote;
import io.parvis.notes.NoteAccess;
import io.parvis.notes.NoteAudience;
import io.parvis.notes.NoteForm;
import io.parvis.notes.NoteId;
import io.parvis.notes.NoteQuestion;
import io.parvis.notes.NotedThing;
import io.parvis.notes.ReadingNotes;
import io.parvis.notes.WritingNotes;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * Both sides write notes on matters, whether they are open or closed (S51, S52, S62). Each of it refuses a viewer who sees no such matter, then one who may
 * not do it there.
 */
@Service
public class NotingMatters {

    private final Matters matters;
    private final WritingNotes writing;
    private final ReadingNotes reading;
    private final FilesProperties files;

    NotingMatters(Matters matters, WritingNotes writing, ReadingNotes reading, FilesProperties files) {
        this.matters = matters;
        this.writing = writing;
        this.reading = reading;
        this.files = files;
    }

    /** A page of the notes that the viewer reads. */
    public Page<ListedNote> page(Viewer viewer, MatterId id, NoteQuestion question, PageRequest page) {
        return reading.page(access(viewer, see(viewer, id)), question, page);
    }

    /**
     * One note.
     *
     * @throws Refused if the viewer sees no such matter, or no such note on it
     */
    public ListedNote read(Viewer viewer, MatterId id, NoteId note) {
        return reading.find(access(viewer, see(viewer, id)), note);
    }

    /** One note with all that it has said; for the team alone. */
    public ListedNote history(Viewer viewer, MatterId id, NoteId note) {
        return reading.history(access(viewer, see(viewer, id)), note);
    }

    /**
     * Writes a note, whose id is the command's.
     *
     * @throws Refused if the viewer sees no such matter, may not write that there, or the form is not right, in this order
     */
    public ListedNote write(Viewer viewer, MatterId id, NoteForm form, Command command) {
        Matter matter = see(viewer, id);
        requireWriter(viewer, matter, form.isForPortal());
        return writing.add(access(viewer, matter), form, command);
    }

    /**
     * Lets its author word a note anew, within the time that there is for it.
     *
     * @throws Refused if the viewer sees no such matter or note, may not write that there, did not write it, the form is not right, or it is too late, in this
     *     order
     */
    public ListedNote edit(Viewer viewer, MatterId id, NoteId note, NoteForm form, Command command) {
        Matter matter = see(viewer, id);
        NoteAccess access = access(viewer, matter);
        NoteAudience audience = reading.find(access, note).state().audience();
        requireWriter(viewer, matter, audience == NoteAudience.PORTAL);
        return writing.edit(access, note, form, command);
    }

    private Matter see(Viewer viewer, MatterId id) {
        return matters.find(viewer, id)
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND))
                .value();
    }

    private static void requireWriter(Viewer viewer, Matter matter, boolean toClients) {
        if (viewer.kind() == PersonKind.CLIENT) {
            if (!Objects.equals(matter.state().requester(), viewer.person())) {
                throw new Refused(NotingRefusal.REQUESTER_WRITES);
            }
        } else if (toClients && !viewer.has(Role.LAWYER)) {
            throw new Refused(NotingRefusal.LAWYERS_WRITE_TO_CLIENTS);
        }
    }

    private NoteAccess access(Viewer viewer, Matter matter) {
        @Nullable RequestersSide side = matter.state().side();
        NotedThing thing = new NotedThing(
                new FileOwner("matters", matter.id()),
                matter.state().number().value(),
                side == null ? null : side.party(),
                matter.audience().keys(),
                matter.access().ofTheTeam().keys());
        @Nullable Visibility teamsFiles = matter.state().teamsFiles();
        return new NoteAccess(thing, viewer, teamsFiles == null ? files.teamsFiles() : teamsFiles);
    }
}
