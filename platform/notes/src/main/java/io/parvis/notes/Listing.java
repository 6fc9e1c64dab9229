package io.parvis.notes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.parvis.directory.Companies;
import io.parvis.directory.Names;
import io.parvis.directory.People;
import io.parvis.files.FileId;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;

/** Puts names and files to notes, looked up once for a screen. */
final class Listing {

    private final People people;
    private final Companies companies;
    private final NoteFiles files;

    Listing(People people, Companies companies, NoteFiles files) {
        this.people = people;
        this.companies = companies;
        this.files = files;
    }

    ListedNote of(NoteAccess access, Stored<Note> note) {
        return page(access, new Page<>(List.of(note), null)).items().getFirst();
    }

    Page<ListedNote> page(NoteAccess access, Page<Stored<Note>> page) {
        Names names = new Names(people, companies);
        Set<FileId> named = page.items().stream()
                .flatMap(note -> note.value().state().wording().files().stream())
                .collect(Collectors.toSet());
        Map<FileId, AttachedFile> seen = named.isEmpty() ? Map.of() : files.find(access.files(), named);
        return page.map(note -> new ListedNote(
                note.value().noteId(),
                note.version(),
                note.value().state(),
                note.value().isBy(access),
                names,
                seen));
    }
}
