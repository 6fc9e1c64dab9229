package io.parvis.files;

import static io.parvis.files.Given.access;
import static io.parvis.files.Given.command;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.parvis.starter.problem.Refused;

class KeepingFoldersTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final FilingCabinet cabinet = new FilingCabinet(Clock.fixed(NOW, ZoneOffset.UTC));
    private final FileOwner matter = Given.matter();
    private final FileAccess lawyer = access(matter, LAWYER);
    private final FileAccess claire = access(matter, CLAIRE);

    @Test
    void s59MovesAFolderWithAllThatIsInItAndTellsThatThisHidesIt() throws IOException {
        FolderId evidence = folder("Evidence", null);
        FolderId strategy = folder("Strategy", null);
        FolderId drafts = folder("Drafts", evidence);
        cabinet.keeping.decide(lawyer, evidence, Visibility.SHOWN, command());
        FileId file = cabinet.adding
                .add(lawyer, drafts, Samples.upload("nda.pdf", Samples.PDF), command())
                .value()
                .fileId();
        assertThat(cabinet.reading.find(claire, file).folder()).isEqualTo(drafts);

        cabinet.keeping.move(lawyer, drafts, strategy, command());

        assertThat(cabinet.reading.find(lawyer, file).shown()).isFalse();
        assertThat(cabinet.reading.folders(claire)).extracting(ListedFolder::id).containsExactly(evidence);
        assertThat(cabinet.folders.announced())
                .endsWith(new FolderEvent.Moved(drafts, false), new FolderEvent.Hidden(drafts));
    }

    @Test
    void s59TellsADecisionOnceAndWhetherItTurnsAnything() {
        FolderId id = folder("Evidence", null);

        cabinet.keeping.decide(lawyer, id, Visibility.HIDDEN, command());
        cabinet.keeping.decide(lawyer, id, Visibility.SHOWN, command());
        cabinet.keeping.decide(lawyer, id, Visibility.SHOWN, command());
        cabinet.keeping.rename(lawyer, id, new FileName("Proof"), command());
        cabinet.keeping.decide(lawyer, id, null, command());
        cabinet.keeping.remove(lawyer, id, command());

        assertThat(cabinet.folders.announced())
                .containsExactly(
                        new FolderEvent.Added(id, false),
                        new FolderEvent.Decided(id),
                        new FolderEvent.Shown(id),
                        new FolderEvent.Renamed(id, true),
                        new FolderEvent.Hidden(id),
                        new FolderEvent.Removed(id, false));
    }

    @Test
    void s59KeepsWhoDidWhatWithAFolderAndTellsTheTeamAlone() {
        FolderId outer = folder("Evidence", null);
        FolderId id = folder("Drafts", null);

        cabinet.keeping.decide(lawyer, id, Visibility.SHOWN, command());
        cabinet.keeping.rename(lawyer, id, new FileName("Proof"), command());
        cabinet.keeping.move(lawyer, id, outer, command());
        cabinet.keeping.move(lawyer, id, outer, command());

        assertThat(cabinet.reading.folder(lawyer, id).value().history().changes())
                .containsExactly(
                        change(FileChange.What.SHOWN, null),
                        change(FileChange.What.RENAMED, "Drafts"),
                        change(FileChange.What.MOVED, outer.value()));
        assertThat(cabinet.reading.folder(claire, id).value().history()).isEqualTo(FileHistory.EMPTY);
    }

    private FileChange change(FileChange.What what, @Nullable String detail) {
        return new FileChange(NOW, lawyer.actor(), what, detail);
    }

    @Test
    void aFolderIsNotMovedIntoItselfNorTooDeep() {
        FolderId outer = folder("1", null);
        FolderId inner = folder("2", outer);
        FolderId deep = outer;
        for (int depth = 2; depth < KeepingFolders.DEEPEST; depth++) {
            deep = folder("deep " + depth, deep);
        }
        FolderId pair = folder("pair", null);
        folder("its second", pair);
        FolderId deepest = deep;

        assertRefused(FileRefusal.FOLDER_IN_ITSELF, outer, outer);
        assertRefused(FileRefusal.FOLDER_IN_ITSELF, outer, inner);
        assertRefused(FileRefusal.FOLDER_TOO_DEEP, pair, deepest);
        cabinet.keeping.move(lawyer, pair, inner, command());
        assertThat(cabinet.reading.folder(lawyer, pair).value().parent()).isEqualTo(inner);
    }

    @Test
    void twoFoldersThatWereMovedIntoEachOtherAtOneMomentAreBothAtTheTop() {
        FolderId one = folder("One", null);
        FolderId other = folder("Other", null);
        FolderTree before = cabinet.folders.of(matter);
        move(one, other, before);
        move(other, one, before);

        assertThat(cabinet.reading.folders(lawyer))
                .extracting(ListedFolder::parent)
                .containsExactly(null, null);
    }

    @Test
    void thereAreOnlySoManyFolders() {
        for (int number = 0; number < KeepingFolders.MOST; number++) {
            folder("Folder " + number, null);
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> folder("One more", null))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(FileRefusal.FOLDERS_TOO_MANY));
    }

    private void move(FolderId folder, FolderId parent, FolderTree before) {
        cabinet.folders.change(folder, matter, command(), it -> it.moveTo(new Place(parent, before), lawyer, NOW));
    }

    private void assertRefused(FileRefusal refusal, FolderId folder, FolderId parent) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cabinet.keeping.move(lawyer, folder, parent, command()))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private FolderId folder(String name, @Nullable FolderId parent) {
        return cabinet.keeping
                .add(lawyer, new FileName(name), parent, command())
                .value()
                .folderId();
    }
}
