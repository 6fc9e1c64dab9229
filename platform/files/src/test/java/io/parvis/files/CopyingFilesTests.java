package io.parvis.files;

import static io.parvis.files.Given.access;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;

class CopyingFilesTests {

    private final FilingCabinet cabinet =
            new FilingCabinet(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));
    private final FileAccess claire = access(Given.matter(), CLAIRE);

    @Test
    void s40TakesACopyWhoseHashIsTheOriginals() throws IOException, NoSuchAlgorithmException {
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Samples.PDF));

        StoredFile copy = cabinet.adding
                .copy(
                        claire,
                        new FileId("original"),
                        Samples.upload("nda.pdf", Samples.PDF).with(sha256))
                .value();

        assertThat(copy.state().versions().getFirst().sha256()).isEqualTo(sha256);
    }

    @Test
    void keepsNothingOfACopyThatIsNotTheOriginal() {
        Upload altered = Samples.upload("nda.pdf", Samples.PDF).with("0".repeat(64));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cabinet.adding.copy(claire, new FileId("original"), altered))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(FileRefusal.FILE_ALTERED));

        assertThat(cabinet.reading.page(claire, PageRequest.first(10)).items()).isEmpty();
    }
}
