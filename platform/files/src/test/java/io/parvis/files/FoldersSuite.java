package io.parvis.files;

import static io.parvis.files.Given.access;
import static io.parvis.files.Given.command;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.parvis.starter.aggregate.Stored;

/** What every store of folders does. */
abstract class FoldersSuite {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    private final FileOwner matter = Given.matter();
    private final FileAccess lawyer = access(matter, LAWYER);

    protected abstract Folders folders();

    @Test
    void findsTheFoldersOfAThingByName() {
        FolderId second = add("Pleadings");
        FolderId first = add("Evidence");

        assertThat(folders().of(matter).visible(lawyer))
                .extracting(Folder::folderId)
                .containsExactly(first, second);
        assertThat(folders().of(Given.matter()).visible(lawyer)).isEmpty();
    }

    @Test
    void keepsWhatAFolderIs() {
        FolderId outer = add("Evidence");
        FolderId id = add("Drafts");
        FolderTree tree = folders().of(matter);

        folders().change(id, matter, command(), folder -> {
            folder.moveTo(new Place(outer, tree), lawyer, AT);
            folder.decide(Visibility.SHOWN, lawyer, tree, AT);
        });

        Stored<Folder> found = folders().find(id, matter).orElseThrow();
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.value().state())
                .isEqualTo(new FolderState(
                        matter,
                        new FileName("Drafts"),
                        outer,
                        Visibility.SHOWN,
                        Side.INTERNAL,
                        lawyer.actor(),
                        AT,
                        false,
                        new FileHistory(List.of(
                                FileChange.moved(lawyer, AT, outer),
                                FileChange.of(lawyer, AT, FileChange.What.SHOWN)))));
    }

    @Test
    void findsNoneOfAnotherThingAndNoneThatWasRemoved() {
        FolderId id = add("Evidence");
        assertThat(folders().find(id, Given.matter())).isEmpty();
        assertThat(folders().change(id, Given.matter(), command(), _ -> {})).isEmpty();

        folders()
                .change(
                        id,
                        matter,
                        command(),
                        folder -> folder.remove(lawyer, folders().of(matter), AT));

        assertThat(folders().find(id, matter)).isEmpty();
        assertThat(folders().of(matter).visible(lawyer)).isEmpty();
    }

    private FolderId add(String name) {
        FolderId id = new FolderId(UUID.randomUUID().toString());
        folders().add(Folder.added(id, lawyer, Given.TOP, new FileName(name), AT), Given.keyed(id.value()));
        return id;
    }
}
