package io.parvis.files;

import static io.parvis.files.Given.access;
import static io.parvis.files.Given.command;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.BadRequest;
import io.parvis.starter.problem.HttpProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

class AddingFilesTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final FilingCabinet cabinet = new FilingCabinet(Clock.fixed(NOW, ZoneOffset.UTC));
    private final FileOwner matter = Given.matter();
    private final FileAccess claire = access(matter, CLAIRE);
    private final FileAccess lawyer = access(matter, LAWYER);

    @Test
    void keepsNothingForAFolderThatWasRemovedWhileTheBytesCame() {
        FolderId folder = cabinet.keeping
                .add(lawyer, new FileName("Evidence"), null, command())
                .value()
                .folderId();
        Upload slow = meanwhile(() -> cabinet.keeping.remove(lawyer, folder, command()));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cabinet.adding.add(lawyer, folder, slow, command()))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(StandardRefusal.NOT_FOUND));

        assertThat(cabinet.reading.page(lawyer, PageRequest.first(10)).items()).isEmpty();
        assertThat(cabinet.contents.loose(NOW.plusSeconds(1), 10)).isEmpty();
    }

    @Test
    void s59TellsWhetherAVersionIsShownAsItIsOnceTheBytesAreThere() throws Exception {
        FileId file = cabinet.adding
                .add(lawyer, null, Samples.upload("nda.pdf", Samples.PDF), command())
                .value()
                .fileId();
        FolderId evidence = cabinet.keeping
                .add(lawyer, new FileName("Evidence"), null, command())
                .value()
                .folderId();
        cabinet.changing.move(lawyer, file, evidence, command());
        Upload slow = meanwhile(() -> cabinet.keeping.decide(lawyer, evidence, Visibility.SHOWN, command()));

        cabinet.adding.addVersion(lawyer, file, slow, command());

        assertThat(cabinet.files.announced()).endsWith(new FileEvent.VersionAdded(file, 2, true));
        assertThat(cabinet.reading.find(claire, file).versions()).hasSize(2);
    }

    @Test
    void s59TellsWhetherAFileIsShownByWhatIsDecidedOnceTheBytesAreThere() throws Exception {
        AtomicReference<Visibility> teamsFiles = new AtomicReference<>(Visibility.SHOWN);
        Upload slow = meanwhile(() -> teamsFiles.set(Visibility.HIDDEN));

        FileId file = cabinet.adding
                .add(() -> access(matter, LAWYER, teamsFiles.get()), null, slow, command())
                .value()
                .fileId();

        assertThat(cabinet.files.announced()).endsWith(new FileEvent.Added(file, false));
    }

    @Test
    void keepsNothingOfWhoMaySendNoMoreOnceTheBytesAreThere() throws Exception {
        FileId file = add(claire, command()).value().fileId();
        for (RuntimeException no : List.of(
                new Refused(StandardRefusal.NOT_FOUND),
                new Refused(StandardRefusal.FORBIDDEN),
                new BadRequest(HttpProblem.UNAUTHENTICATED))) {
            AtomicBoolean out = new AtomicBoolean();
            Supplier<FileAccess> reaching = () -> {
                if (out.get()) {
                    throw no;
                }
                return claire;
            };
            Upload slow = meanwhile(() -> out.set(true));

            assertThatThrownBy(() -> cabinet.adding.add(reaching, null, slow, command()))
                    .isSameAs(no);
            out.set(false);
            assertThatThrownBy(() -> cabinet.adding.addVersion(reaching, file, slow, command()))
                    .isSameAs(no);
        }

        assertThat(cabinet.reading.page(claire, PageRequest.first(10)).items())
                .singleElement()
                .satisfies(listed -> assertThat(listed.versions()).hasSize(1));
        assertThat(cabinet.contents.loose(NOW.plusSeconds(1), 10)).isEmpty();
    }

    @Test
    void aThingHasOnlySoManyFiles() throws Exception {
        Command last = Given.keyed("last");
        for (int number = 2; number <= FilingCabinet.PROPERTIES.maxPerThing(); number++) {
            add(claire, command());
        }
        FileId file = add(lawyer, last).value().fileId();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> add(claire, command()))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(FileRefusal.FILES_TOO_MANY));
        assertThat(add(lawyer, last).value().fileId()).isEqualTo(file);
        assertThat(cabinet.contents.loose(NOW.plusSeconds(1), 10)).isEmpty();

        cabinet.changing.remove(lawyer, file, command());
        add(claire, command());
    }

    private Stored<StoredFile> add(FileAccess by, Command command) throws IOException {
        return cabinet.adding.add(by, null, Samples.upload("nda.pdf", Samples.PDF), command);
    }

    /** An upload while which something else happens. */
    private static Upload meanwhile(Runnable other) {
        return new Upload(new FileName("nda.pdf"), () -> {
            other.run();
            return new ByteArrayInputStream(Samples.PDF);
        });
    }
}
