package io.parvis.files;

import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;

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
    private final StoredFile file = stored(StoredFile.added(new FileId("f"), claire, null, NDA, content, MONDAY));

    @Test
    void tellsThatItWasAdded() {
        assertThat(StoredFile.added(new FileId("f"), claire, null, NDA, content, MONDAY)
                        .events())
                .containsExactly(new FileEvent.Added(new FileId("f")));
    }

    @Test
    void tellsADecisionOnce() {
        file.decide(Visibility.HIDDEN);
        file.decide(Visibility.HIDDEN);
        file.decide(Visibility.SHOWN);

        assertThat(file.events())
                .containsExactly(new FileEvent.Hidden(file.fileId()), new FileEvent.Shown(file.fileId()));
    }

    @Test
    void tellsAVersionAndThatItWasGivenOnce() {
        file.addVersion(lawyer, NDA, content, MONDAY);
        file.give(2);
        file.give(2);

        assertThat(file.events())
                .containsExactly(
                        new FileEvent.VersionAdded(file.fileId(), 2), new FileEvent.VersionGiven(file.fileId(), 2));
    }

    @Test
    void givesNoVersionThatThereIsNot() {
        for (int number : List.of(0, 2, -1)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> file.give(number))
                    .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(StandardRefusal.NOT_FOUND));
        }
        assertThat(file.events()).isEmpty();
    }

    @Test
    void tellsWhereItWasMovedOnlyIfThatIsElsewhere() {
        file.moveTo(null);
        file.moveTo(new FolderId("evidence"));
        file.moveTo(new FolderId("evidence"));

        assertThat(file.events()).containsExactly(new FileEvent.Moved(file.fileId()));
    }

    @Test
    void aRemovalLetsGoOfAllBytesAndKeepsWhoDidItFirst() {
        file.remove(lawyer.actor(), MONDAY);
        file.remove(claire.actor(), MONDAY.plusSeconds(1));

        assertThat(file.events()).containsExactly(new FileEvent.Removed(file.fileId()));
        assertThat(file.state().versions()).isEmpty();
        assertThat(file.state().removed()).isEqualTo(new FileState.Removal(lawyer.actor(), MONDAY));
    }

    @Test
    void hasOnlySoManyVersions() {
        for (int number = 2; number <= StoredFile.MOST_VERSIONS; number++) {
            file.addVersion(claire, NDA, content, MONDAY);
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> file.addVersion(claire, NDA, content, MONDAY))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(FileRefusal.FILE_VERSIONS_TOO_MANY));
    }

    private static StoredFile stored(StoredFile file) {
        return StoredFile.restore(file.fileId(), file.state());
    }
}
