package io.parvis.files.handover;

import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.event.Level;

import io.parvis.files.FileAccess;
import io.parvis.files.FileName;
import io.parvis.files.FileOwner;
import io.parvis.files.FileRefusal;
import io.parvis.files.FilingCabinet;
import io.parvis.files.ListedFile;
import io.parvis.files.Samples;
import io.parvis.files.Visibility;
import io.parvis.starter.consumer.ContentRefusal;
import io.parvis.starter.consumer.OwnerUnavailable;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.logs.LogSpy;

class TakingFilesOverTests {

    private static final String PATH = "/internal/things/1/files";

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final FilingCabinet cabinet =
            new FilingCabinet(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
    private final HandingOwner owner = new HandingOwner(PATH);
    private final FileOwner thing = new FileOwner("matters", "matter");

    @Test
    void s40CopiesEachFileAsIfItsSenderHadSentItHere() {
        owner.has("one", "nda.pdf", Samples.PDF);
        owner.has("two", "plan.docx", Samples.DOCX);

        take();

        assertThat(copies()).extracting(file -> file.name().value()).containsExactlyInAnyOrder("nda.pdf", "plan.docx");
        assertThat(copies()).allSatisfy(file -> {
            assertThat(file.shown()).isTrue();
            assertThat(file.isOf(new TestDirectory().viewer(CLAIRE).actor())).isTrue();
        });
    }

    @Test
    void takesNothingTwice() {
        owner.has("one", "nda.pdf", Samples.PDF);
        take();
        owner.has("two", "plan.pdf", Samples.PDF);

        take();

        assertThat(copies()).extracting(file -> file.name().value()).containsExactlyInAnyOrder("nda.pdf", "plan.pdf");
    }

    @Test
    void leavesOutWhatHasAVirusAndSaysSo() {
        owner.has("one", "nda.pdf", Samples.PDF, HandingOwner.conflict("file-infected"));
        owner.has("two", "plan.pdf", Samples.PDF);

        take();

        assertThat(copies()).extracting(ListedFile::name).containsExactly(new FileName("plan.pdf"));
        logs.have(Level.WARN, "a virus was found in it");
    }

    @Test
    void s40LeavesOutWhatIsTakenOutMeanwhileAndSaysSo() {
        owner.has("one", "nda.pdf", Samples.PDF, owner.takenOut("one"));
        owner.has("two", "plan.pdf", Samples.PDF);

        take();

        assertThat(copies()).extracting(ListedFile::name).containsExactly(new FileName("plan.pdf"));
        logs.have(Level.WARN, "it was taken out meanwhile");
    }

    @Test
    void refusesWhatIsListedAndNotThere() {
        owner.has("one", "nda.pdf", Samples.PDF, HandingOwner.nothing());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(this::take)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(ContentRefusal.CONTENT_UNKNOWN));
        assertThat(copies()).isEmpty();
    }

    @Test
    void s35RefusesAProgramWhateverItIsCalled() {
        owner.has("one", "nda.pdf", Samples.PROGRAM);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(this::take)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(FileRefusal.FILE_EXECUTABLE));
        assertThat(copies()).isEmpty();
    }

    @Test
    void waitsForWhatIsStillBeingChecked() {
        owner.has("one", "nda.pdf", Samples.PDF, HandingOwner.conflict("file-being-checked"));

        assertThatExceptionOfType(OwnerUnavailable.class).isThrownBy(this::take);
        assertThat(copies()).isEmpty();
    }

    @Test
    void waitsForWhatBreaksOff() {
        owner.has("one", "nda.pdf", Samples.PDF, BrokenStream::new);

        assertThatExceptionOfType(OwnerUnavailable.class).isThrownBy(this::take);
        assertThat(copies()).isEmpty();
    }

    private void take() {
        owner.handingTo(cabinet).take("/parvis/request-service", PATH, thing, CLAIRE);
    }

    private List<ListedFile> copies() {
        FileAccess claire = FileAccess.of(thing, new TestDirectory().viewer(CLAIRE), Visibility.HIDDEN);
        return cabinet.reading.page(claire, PageRequest.first(10)).items();
    }

    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the owner has gone");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("the owner has gone");
        }
    }
}
