package io.parvis.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class HeapTests {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int KEPT = 20;
    private static final int LOST = 30;

    @Test
    void tellsWhatIsAliveInAnotherProcessAndNotItsGarbage() throws IOException {
        Process process = start();
        try (Heap heap = Heap.of(process.toHandle())) {
            assertThat(heap.live()).isBetween((double) KEPT, (double) LOST);
            assertThat(heap.mostOld()).isGreaterThanOrEqualTo(KEPT);
            assertThat(heap.limit()).isBetween(100.0, 128.0);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start() throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        HeapTests.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath(),
                        Keeping.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo(KEPT + " MB");
        return process;
    }

    /** Keeps some megabytes and loses more, until it is told something or left alone. */
    static final class Keeping {

        private Keeping() {}

        public static void main(String[] arguments) throws IOException {
            List<byte[]> kept = new ArrayList<>();
            for (int megabyte = 0; megabyte < KEPT + LOST; megabyte++) {
                byte[] bytes = new byte[MEGABYTE];
                if (kept.size() < KEPT) {
                    kept.add(bytes);
                }
            }
            System.out.println(kept.size() + " MB");
            System.in.read();
            System.out.println(kept.size());
        }
    }
}
