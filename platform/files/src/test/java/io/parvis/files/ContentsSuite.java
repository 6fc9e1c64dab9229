package io.parvis.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What every store of bytes does. */
abstract class ContentsSuite {

    private static final Instant AT = Instant.parse("2001-03-02T09:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final FileOwner matter = Given.matter();
    private final ContentId id = ContentId.random();

    protected abstract Contents contents();

    @Test
    void givesBackWhatItKeptFromAnyByteOn() throws IOException {
        Content kept = keep();

        assertThat(kept.size()).isEqualTo(Samples.PDF.length);
        assertThat(kept.receivedAt()).isEqualTo(AT);
        assertThat(read(0)).isEqualTo(Samples.PDF);
        assertThat(read(Samples.PDF.length - 1)).hasSize(1);
    }

    @Test
    void keepsNothingOfWhatBreaksOff() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> contents().keep(id, matter, FileType.PDF, AT, target -> {
                    target.write(Samples.PDF);
                    throw new IOException("the client has gone");
                }));

        assertThat(contents().scans(List.of(id))).isEmpty();
        assertThat(isLoose()).isFalse();
    }

    @Test
    void isLooseUntilItIsNamedAndAgainOnceItIsLoosened() throws IOException {
        keep();
        assertThat(isLoose()).isTrue();
        assertThat(contents().loose(AT, 100)).extracting(Contents.Loose::id).doesNotContain(id);

        contents().name(id, AT);
        assertThat(isLoose()).isFalse();

        contents().loosen(id, AT.plusSeconds(1));
        contents().name(id, AT);
        assertThat(isLoose()).as("who names it late does not undo that").isTrue();
    }

    @Test
    void isClaimedForAScanByOneUntilTheClaimRunsOut() throws IOException {
        keep();
        assertThat(claimedUntil(AT, AT.plus(HOUR))).isTrue();
        assertThat(claimedUntil(AT, AT.plus(HOUR))).isFalse();
        assertThat(claimedUntil(AT.plus(HOUR), AT.plus(HOUR.multipliedBy(2)))).isTrue();

        contents().scanned(id, ScanState.CLEAN);
        contents().scanned(id, ScanState.INFECTED);

        assertThat(contents().scans(List.of(id))).containsEntry(id, ScanState.CLEAN);
        assertThat(claimedUntil(AT.plus(HOUR.multipliedBy(9)), AT.plus(HOUR.multipliedBy(10))))
                .isFalse();
    }

    @Test
    void knowsNothingOfWhatWasDeleted() throws IOException {
        keep();

        contents().delete(id);
        contents().delete(id);

        assertThat(contents().scans(List.of(id))).isEmpty();
        assertThat(isLoose()).isFalse();
    }

    /** Claims all that is free; whether it was among them. */
    private boolean claimedUntil(Instant now, Instant until) {
        boolean claimed = false;
        for (Optional<ContentId> next = contents().claimUnscanned(now, until);
                next.isPresent();
                next = contents().claimUnscanned(now, until)) {
            claimed |= next.get().equals(id);
        }
        return claimed;
    }

    private boolean isLoose() {
        return contents().loose(AT.plus(HOUR), 100).stream()
                .anyMatch(loose -> loose.id().equals(id));
    }

    private byte[] read(long from) throws IOException {
        try (InputStream bytes = contents().open(id, from)) {
            return bytes.readAllBytes();
        }
    }

    private Content keep() throws IOException {
        return contents().keep(id, matter, FileType.PDF, AT, target -> {
            target.write(Samples.PDF);
            return new Contents.Measure(Samples.PDF.length, "hash");
        });
    }
}
