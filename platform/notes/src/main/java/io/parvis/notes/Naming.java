package io.parvis.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import io.parvis.directory.Audience;
import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewers;
import io.parvis.files.FileId;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** Whom and what notes may name. What a note names already is not judged anew when it is worded anew. */
final class Naming {

    private final People people;
    private final Viewers viewers;
    private final NoteFiles files;

    Naming(People people, Viewers viewers, NoteFiles files) {
        this.people = people;
        this.viewers = viewers;
        this.files = files;
    }

    /**
     * Refuses a form that mentions others than active members who see the thing, or names files that are not the thing's, or that the author
     * does not see, or, to both sides, that the portal does not show: no note shows a file by accident.
     *
     * @param present what the note has said until now
     */
    void require(NoteAccess access, NoteAudience audience, NoteForm form, List<Wording> present) {
        requireMembers(access.thing(), form.mentioned(), present);
        requireFiles(access, audience, form.files(), present);
    }

    private void requireMembers(NotedThing thing, List<PersonId> mentioned, List<Wording> present) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < mentioned.size(); i++) {
            PersonId member = mentioned.get(i);
            if (present.stream().noneMatch(wording -> wording.mentioned().contains(member)) && !sees(member, thing)) {
                problems.add(FieldProblem.of("/mentionedMemberIds/" + i, NoteRefusal.MENTION_NOT_POSSIBLE.key()));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(NoteRefusal.MENTION_NOT_POSSIBLE, problems);
        }
    }

    private boolean sees(PersonId member, NotedThing thing) {
        return people.find(member)
                .filter(person -> person.kind() == PersonKind.MEMBER)
                .flatMap((Person person) -> viewers.of(person))
                .filter(viewer -> Audience.isOpenTo(viewer, thing.team()))
                .isPresent();
    }

    private void requireFiles(NoteAccess access, NoteAudience audience, List<FileId> named, List<Wording> present) {
        List<FileId> added = named.stream()
                .filter(file ->
                        present.stream().noneMatch(wording -> wording.files().contains(file)))
                .toList();
        if (added.isEmpty()) {
            return;
        }
        Map<FileId, AttachedFile> seen = files.find(access.files(), new HashSet<>(added));
        refuse(
                NoteRefusal.NOTE_FILE_UNKNOWN,
                named,
                added.stream().filter(file -> !seen.containsKey(file)).toList());
        if (audience == NoteAudience.PORTAL && !access.isInPortal()) {
            refuse(
                    NoteRefusal.NOTE_FILE_HIDDEN,
                    named,
                    added.stream().filter(file -> !isShown(seen, file)).toList());
        }
    }

    private static boolean isShown(Map<FileId, AttachedFile> seen, FileId file) {
        AttachedFile attached = seen.get(file);
        return attached != null && attached.shown();
    }

    private static void refuse(NoteRefusal rule, List<FileId> named, List<FileId> wrong) {
        if (!wrong.isEmpty()) {
            throw new Refused(
                    rule,
                    wrong.stream()
                            .map(file -> FieldProblem.of("/fileIds/" + named.indexOf(file), rule.key()))
                            .toList());
        }
    }
}
