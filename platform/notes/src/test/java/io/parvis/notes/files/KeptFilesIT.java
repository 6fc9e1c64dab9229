package io.parvis.notes.files;

import static io.parvis.notes.NoteFixture.access;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.directory.PersonId;
import io.parvis.files.AddingFiles;
import io.parvis.files.ChangingFiles;
import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FileName;
import io.parvis.files.Upload;
import io.parvis.files.Visibility;
import io.parvis.notes.AttachedFile;
import io.parvis.notes.NoteFiles;
import io.parvis.notes.NoteFixture;
import io.parvis.notes.NotedThing;
import io.parvis.notes.NotesTest;
import io.parvis.testsupport.commands.Commands;

@NotesTest
class KeptFilesIT {

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final NoteFiles notes;
    private final AddingFiles adding;
    private final ChangingFiles changing;
    private final NotedThing matter = NoteFixture.matter();
    private final FileAccess claire = files(matter, CLAIRE);
    private final FileAccess lawyer = files(matter, LAWYER);

    @Autowired
    KeptFilesIT(NoteFiles notes, AddingFiles adding, ChangingFiles changing) {
        this.notes = notes;
        this.adding = adding;
        this.changing = changing;
    }

    @Test
    void s53ShowsEachSideTheFilesThatItSees() throws IOException {
        FileId clients = add(claire, "from claire.pdf");
        FileId teams = add(lawyer, "from the team.pdf");
        FileId removed = add(lawyer, "removed.pdf");
        changing.remove(lawyer, removed, Commands.by(lawyer.actor()));
        FileId elsewhere = add(files(NoteFixture.matter(), LAWYER), "elsewhere.pdf");
        Set<FileId> all = Set.of(clients, teams, removed, elsewhere, new FileId("none"));

        assertThat(notes.find(lawyer, all).values())
                .containsExactlyInAnyOrder(
                        new AttachedFile(clients, "from claire.pdf", true),
                        new AttachedFile(teams, "from the team.pdf", false));
        assertThat(ids(claire, all)).containsExactly(clients);

        changing.decide(lawyer, teams, Visibility.SHOWN, Commands.by(lawyer.actor()));
        assertThat(ids(claire, all)).containsExactlyInAnyOrderElementsOf(List.of(clients, teams));
    }

    private Set<FileId> ids(FileAccess access, Set<FileId> named) {
        return notes.find(access, named).values().stream().map(AttachedFile::id).collect(Collectors.toSet());
    }

    private FileId add(FileAccess access, String name) throws IOException {
        return adding.add(
                        access,
                        null,
                        new Upload(new FileName(name), () -> new ByteArrayInputStream(PDF)),
                        Commands.by(access.actor()))
                .value()
                .fileId();
    }

    private static FileAccess files(NotedThing thing, PersonId person) {
        return FileAccess.of(thing.owner(), access(thing, person).viewer(), Visibility.HIDDEN);
    }
}
