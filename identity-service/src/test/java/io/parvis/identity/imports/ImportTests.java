package io.parvis.identity.imports;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.people.PersonFixture.ADA;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;

class ImportTests {

    private static final Run STRICT = new Run(ADA, MONDAY, false);
    private static final Run SKIPPING = new Run(ADA, MONDAY, true);

    private final Import received =
            Import.receive(new ImportId("import"), new Import.Upload("clients.csv", new TableId("table"), ADA, MONDAY));

    @Test
    void isCheckedBeforeItStarts() {
        assertRefused(ImportRefusal.IMPORT_NOT_CHECKED, () -> received.start(SKIPPING, false));

        received.checked();
        received.start(STRICT, false);

        assertThat(received.state()).isEqualTo(ImportState.RUNNING);
        assertThat(received.run()).isEqualTo(STRICT);
    }

    @Test
    void startsWithErrorsOnlyWhenTheyAreToBeSkipped() {
        received.checked();

        assertRefused(ImportRefusal.IMPORT_HAS_ERRORS, () -> received.start(STRICT, true));
        received.start(SKIPPING, true);

        assertThat(received.state()).isEqualTo(ImportState.RUNNING);
    }

    @Test
    void goesOnAfterAStop() {
        received.checked();
        received.stop();
        assertThat(received.state()).isEqualTo(ImportState.CHECKED);

        received.start(STRICT, false);
        received.stop();
        assertThat(received.state()).isEqualTo(ImportState.STOPPED);
        Run other = new Run(new PersonId("bob"), MONDAY, false);
        received.start(other, false);

        assertThat(received.state()).isEqualTo(ImportState.RUNNING);
        assertThat(received.run()).isEqualTo(other);
    }

    @Test
    void doesNotStartTwice() {
        received.checked();
        received.start(STRICT, false);
        received.start(new Run(new PersonId("bob"), MONDAY, false), false);
        assertThat(received.run()).isEqualTo(STRICT);

        received.finish(MONDAY);
        received.start(SKIPPING, false);
        received.stop();

        assertThat(received.state()).isEqualTo(ImportState.FINISHED);
        assertThat(received.finishedAt()).isEqualTo(MONDAY);
        assertThat(received.events())
                .containsExactly(ImportEvent.RECEIVED, ImportEvent.CHECKED, ImportEvent.STARTED, ImportEvent.FINISHED);
    }
}
