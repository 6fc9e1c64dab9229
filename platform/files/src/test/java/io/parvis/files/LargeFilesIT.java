package io.parvis.files;

import static io.parvis.files.Given.access;
import static io.parvis.files.Given.command;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import io.parvis.files.web.Downloads;

/** What is alive after a collection while the largest file passes, against what was alive when it began to. */
@FilesTest
class LargeFilesIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final long SIZE = 100L * MEGABYTE;
    private static final long SAMPLE = 10L * MEGABYTE;
    private static final long MOST_GROWTH = 32L * MEGABYTE;
    private static DatabaseInAProcess database;

    private final AddingFiles adding;
    private final ReadingFiles reading;
    private final ZippingFiles zipping;
    private final FileAccess claire = access(Given.matter(), CLAIRE);
    private final List<Long> alive = new ArrayList<>();

    @Autowired
    LargeFilesIT(AddingFiles adding, ReadingFiles reading, ZippingFiles zipping) {
        this.adding = adding;
        this.reading = reading;
        this.zipping = zipping;
    }

    @BeforeAll
    static void sampleOnce() {
        usedHeap();
    }

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) throws IOException {
        database = DatabaseInAProcess.start();
        properties.add("parvis.mongodb-uri", database::uri);
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @Test
    void aHundredMegabytesComeInAndGoOutInLessThan32MegabytesOfHeap() throws IOException {
        Upload upload = new Upload(new FileName("large.pdf"), () -> new LargeStream(this::sample));
        FileId id = adding.add(claire, null, upload, command()).value().fileId();
        assertLittleGrowth();

        CountingResponse response = new CountingResponse(this::sample);
        Downloads.answer(reading.open(claire, id, null), new MockHttpServletRequest("GET", "/"), response);
        assertThat(response.bytes()).isEqualTo(SIZE);
        assertLittleGrowth();

        CountingStream zipped = new CountingStream(this::sample);
        zipping.archive(claire, ZippingFiles.Selection.ALL).writeTo(zipped, "left out.txt");
        assertThat(zipped.bytes()).isGreaterThan(SIZE);
        assertLittleGrowth();
    }

    private void sample() {
        alive.add(usedHeap());
    }

    private void assertLittleGrowth() {
        assertThat(alive).hasSizeGreaterThanOrEqualTo((int) (SIZE / SAMPLE) - 1);
        assertThat(Collections.max(alive) - alive.getFirst()).isLessThan(MOST_GROWTH);
        alive.clear();
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** A hundred megabytes that begin as a PDF does, and can't be made smaller. */
    private static final class LargeStream extends InputStream {

        private final Runnable sample;
        private long position;
        private long noise = 88172645463325252L;

        LargeStream(Runnable sample) {
            this.sample = sample;
        }

        @Override
        public int read() {
            if (position == SIZE) {
                return -1;
            }
            if (position % SAMPLE == SAMPLE / 10) {
                sample.run();
            }
            int next = position < Samples.PDF.length ? Samples.PDF[(int) position] : noise();
            position++;
            return next & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int read = 0;
            for (int next = 0; read < length && next >= 0; ) {
                next = read();
                if (next >= 0) {
                    buffer[offset + read++] = (byte) next;
                }
            }
            return read == 0 && length > 0 ? -1 : read;
        }

        private int noise() {
            noise ^= noise << 13;
            noise ^= noise >>> 7;
            noise ^= noise << 17;
            return (int) noise;
        }
    }

    /** Counts, and tells every ten megabytes. */
    static final class CountingStream extends OutputStream {

        private final Runnable sample;
        private long bytes;
        private long next = SAMPLE / 10;

        CountingStream(Runnable sample) {
            this.sample = sample;
        }

        long bytes() {
            return bytes;
        }

        @Override
        public void write(int content) {
            count(1);
        }

        @Override
        public void write(byte[] content, int offset, int length) {
            count(length);
        }

        private void count(int length) {
            bytes += length;
            if (bytes >= next) {
                next += SAMPLE;
                sample.run();
            }
        }
    }
}
