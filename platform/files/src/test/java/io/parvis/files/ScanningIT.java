package io.parvis.files;

import static io.parvis.files.Given.access;
import static io.parvis.files.Given.command;
import static io.parvis.files.Samples.ascii;
import static io.parvis.files.Samples.upload;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import io.parvis.files.clamav.FakeClamd;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.time.SettableClock;

/** With a scanner; the work in the background rests for an hour, and a test does it by hand. */
@FilesTest
@Import(ScanningIT.StandingClock.class)
class ScanningIT {

    private static final FakeClamd CLAMD = FakeClamd.start(1024 * 1024);
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private final AddingFiles adding;
    private final ReadingFiles reading;
    private final ZippingFiles zipping;
    private final ScanningContent scanning;
    private final Contents contents;
    private final SettableClock clock;
    private final FileAccess claire = access(Given.matter(), CLAIRE);

    @Autowired
    ScanningIT(
            AddingFiles adding,
            ReadingFiles reading,
            ZippingFiles zipping,
            ScanningContent scanning,
            Contents contents,
            SettableClock clock) {
        this.adding = adding;
        this.reading = reading;
        this.zipping = zipping;
        this.scanning = scanning;
        this.contents = contents;
        this.clock = clock;
    }

    @DynamicPropertySource
    static void daemon(DynamicPropertyRegistry properties) {
        properties.add("parvis.files.clamav.host", () -> "127.0.0.1");
        properties.add("parvis.files.clamav.port", CLAMD::port);
        properties.add("parvis.files.scan-pause", () -> "1h");
        properties.add("parvis.files.sweep-pause", () -> "1h");
    }

    @AfterAll
    static void closeDaemon() {
        CLAMD.close();
    }

    @Test
    void aFileIsNotHandedOutUntilItIsKnownToBeClean() throws IOException {
        FileId id = file("nda.pdf", Samples.PDF);
        assertThat(reading.find(claire, id).availability()).isEqualTo(Availability.BEING_CHECKED);
        assertRefused(FileRefusal.FILE_BEING_CHECKED, () -> reading.open(claire, id, null));
        assertRefused(FileRefusal.FILE_BEING_CHECKED, () -> zipping.archive(claire, ZippingFiles.Selection.ALL));

        scanAll();

        assertThat(reading.find(claire, id).availability()).isEqualTo(Availability.AVAILABLE);
        assertThat(Given.bytes(reading.open(claire, id, null))).isEqualTo(Samples.PDF);
    }

    @Test
    void anInfectedFileIsNeverHandedOutAndAnArchiveSaysThatItIsLeftOut() throws IOException {
        FileId infected = file("bill.pdf", ascii("%PDF-1.7 EICAR %%EOF"));
        file("nda.pdf", Samples.PDF);
        scanAll();

        assertThat(reading.find(claire, infected).availability()).isEqualTo(Availability.INFECTED);
        assertRefused(FileRefusal.FILE_INFECTED, () -> reading.open(claire, infected, null));
        assertThat(names(zipping.archive(claire, ZippingFiles.Selection.ALL)))
                .containsExactly("nda.pdf", "left out.txt");
    }

    @Test
    void aScanThatNobodyFinishedIsBegunAnewWhenItsClaimHasRunOut() throws IOException {
        FileId id = file("nda.pdf", Samples.PDF);
        ContentId content = reading.find(claire, id).latest().content();
        assertThat(claimAll()).as("another replica takes it, and dies").contains(content);

        assertThat(scanning.scanNext()).isFalse();
        clock.advance(CLAIM);
        scanAll();

        assertThat(reading.find(claire, id).availability()).isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void aScannerThatDoesNotSayLeavesTheFileUncheckedAndIsAskedAgain() throws IOException {
        scanAll();
        FileId id = file("nda.pdf", Samples.PDF);
        CLAMD.answerNext("stream: Can't allocate memory ERROR");
        scanAll();
        assertRefused(FileRefusal.FILE_BEING_CHECKED, () -> reading.open(claire, id, null));

        clock.advance(CLAIM);
        scanAll();

        assertThat(reading.find(claire, id).availability()).isEqualTo(Availability.AVAILABLE);
    }

    @Test
    void theFirstFindingStays() throws IOException {
        FileId id = file("bill.pdf", ascii("%PDF-1.7 EICAR %%EOF"));
        scanAll();

        contents.scanned(reading.find(claire, id).latest().content(), ScanState.CLEAN);

        assertThat(reading.find(claire, id).availability()).isEqualTo(Availability.INFECTED);
    }

    private void scanAll() {
        while (scanning.scanNext()) {
            // until there is nothing left to scan
        }
    }

    private List<ContentId> claimAll() {
        List<ContentId> claimed = new ArrayList<>();
        for (var next = claim(); next.isPresent(); next = claim()) {
            claimed.add(next.get());
        }
        return claimed;
    }

    private Optional<ContentId> claim() {
        return contents.claimUnscanned(clock.instant(), clock.instant().plus(CLAIM));
    }

    private FileId file(String name, byte[] content) throws IOException {
        return adding.add(claire, null, upload(name, content), command())
                .value()
                .fileId();
    }

    private static List<String> names(Archive archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archive.writeTo(bytes, "left out.txt");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static void assertRefused(FileRefusal refusal, Runnable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    /** Time that a test moves. */
    @TestConfiguration(proxyBeanMethods = false)
    static class StandingClock {

        @Bean
        SettableClock clock() {
            return SettableClock.at("2026-03-02T09:00:00Z");
        }
    }
}
