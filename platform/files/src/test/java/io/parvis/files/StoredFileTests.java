package io.parvis.files;

import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

class StoredFileTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final FileName NDA = new FileName("nda.pdf");

    private final FileOwner matter = new FileOwner("matters", "4711");
    private final FileAccess claire = Given.access(matter, CLAIRE);
    private final FileAccess lawyer = Given.access(matter, LAWYER);
    private final Content content = new Content(new ContentId("c"), matter, FileType.PDF, 100, "hash", MONDAY);
    private final FolderTree none = Given.TOP.folders();
    private final StoredFile file = stored(added(claire));

    @Test
    void tellsThatItWasAddedAndWhetherTheRequestersSideSeesIt() {
        assertThat(added(claire).events()).containsExactly(new FileEvent.Added(new FileId("f"), true));
        assertThat(added(lawyer).events()).containsExactly(new FileEvent.Added(new FileId("f"), false));
    }

    @Test
    void s59TellsADecisionOnceAndWhetherItTurnsAnything() {
        file.decide(Visibility.SHOWN, lawyer, none, MONDAY);
        file.decide(Visibility.HIDDEN, lawyer, none, MONDAY);
        file.decide(Visibility.HIDDEN, lawyer, none, MONDAY);
        file.decide(null, lawyer, none, MONDAY);

        assertThat(file.events())
                .containsExactly(
                        new FileEvent.Decided(file.fileId()),
                        new FileEvent.Hidden(file.fileId()),
                        new FileEvent.Shown(file.fileId()));
    }

    @Test
    void tellsAVersionAndThatItWasGivenOnce() {
        file.addVersion(lawyer, none, NDA, content, MONDAY);
        file.give(2, lawyer, none, MONDAY);
        file.give(2, lawyer, none, MONDAY);
        file.addVersion(claire, none, NDA, content, MONDAY);

        assertThat(file.events())
                .containsExactly(
                        new FileEvent.VersionAdded(file.fileId(), 2, false),
                        new FileEvent.VersionGiven(file.fileId(), 2, true),
                        new FileEvent.VersionAdded(file.fileId(), 3, true));
    }

    @Test
    void givesNoVersionThatThereIsNot() {
        for (int number : List.of(0, 2, -1)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> file.give(number, lawyer, none, MONDAY))
                    .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(StandardRefusal.NOT_FOUND));
        }
        assertThat(file.events()).isEmpty();
    }

    @Test
    void tellsWhereItWasMovedOnlyIfThatIsElsewhere() {
        Folder folder = Folder.added(new FolderId("evidence"), lawyer, Given.TOP, new FileName("Evidence"), MONDAY);
        Place evidence = new Place(folder.folderId(), none.with(folder));
        file.moveTo(Given.TOP, lawyer, MONDAY);
        file.moveTo(evidence, lawyer, MONDAY);
        file.moveTo(evidence, lawyer, MONDAY);

        assertThat(file.events()).containsExactly(new FileEvent.Moved(file.fileId(), true));
    }

    @Test
    void s59TellsThatAMoveHidesIt() {
        Folder strategy = Folder.added(new FolderId("strategy"), lawyer, Given.TOP, new FileName("Strategy"), MONDAY);
        strategy.decide(Visibility.HIDDEN, lawyer, none, MONDAY);

        file.moveTo(new Place(strategy.folderId(), none.with(strategy)), lawyer, MONDAY);

        assertThat(file.events())
                .containsExactly(new FileEvent.Moved(file.fileId(), false), new FileEvent.Hidden(file.fileId()));
    }

    @Test
    void aRemovalLetsGoOfAllBytesAndKeepsWhoDidItFirst() {
        file.remove(lawyer, none, MONDAY);
        file.remove(claire, none, MONDAY.plusSeconds(1));

        assertThat(file.events()).containsExactly(new FileEvent.Removed(file.fileId(), true));
        assertThat(file.state().versions()).isEmpty();
        assertThat(file.state().removed()).isEqualTo(new FileState.Removal(lawyer.actor(), MONDAY));
    }

    @Test
    void s59KeepsWhoDidWhatWithIt() {
        Folder folder = Folder.added(new FolderId("evidence"), lawyer, Given.TOP, new FileName("Evidence"), MONDAY);
        file.addVersion(lawyer, none, NDA, content, MONDAY);
        file.decide(Visibility.HIDDEN, lawyer, none, MONDAY);
        file.decide(Visibility.HIDDEN, lawyer, none, MONDAY);
        file.moveTo(new Place(folder.folderId(), none.with(folder)), lawyer, MONDAY);
        file.give(2, lawyer, none, MONDAY);
        file.decide(Visibility.SHOWN, lawyer, none, MONDAY);
        file.decide(null, lawyer, none, MONDAY);

        assertThat(file.state().history().changes())
                .containsExactly(
                        change(FileChange.What.HIDDEN, null),
                        change(FileChange.What.MOVED, "evidence"),
                        change(FileChange.What.GIVEN, "2"),
                        change(FileChange.What.SHOWN, null),
                        change(FileChange.What.INHERITED, null));
    }

    @Test
    void keepsItsLatestChanges() {
        for (int times = 0; times < FileHistory.MOST; times++) {
            file.decide(times % 2 == 0 ? Visibility.SHOWN : Visibility.HIDDEN, lawyer, none, MONDAY);
        }
        file.decide(null, lawyer, none, MONDAY);

        assertThat(file.state().history().changes())
                .hasSize(FileHistory.MOST)
                .startsWith(change(FileChange.What.HIDDEN, null))
                .endsWith(change(FileChange.What.INHERITED, null));
    }

    private FileChange change(FileChange.What what, @Nullable String detail) {
        return new FileChange(MONDAY, lawyer.actor(), what, detail);
    }

    @Test
    void hasOnlySoManyVersions() {
        for (int number = 2; number <= StoredFile.MOST_VERSIONS; number++) {
            file.addVersion(claire, none, NDA, content, MONDAY);
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> file.addVersion(claire, none, NDA, content, MONDAY))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(FileRefusal.FILE_VERSIONS_TOO_MANY));
    }

    private StoredFile added(FileAccess by) {
        return StoredFile.added(new FileId("f"), by, Given.TOP, NDA, content, MONDAY);
    }

    private static StoredFile stored(StoredFile file) {
        return StoredFile.restore(file.fileId(), file.state());
    }
}
