package io.parvis.benchmarks.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.parvis.benchmarks.system.NotMeasurable;
import io.parvis.localstack.StackOptions;

/**
 * What starts need and is prepared once.
 *
 * @param cached the unpacked services with their start caches, and Keycloak
 * @param plain  the same services without, and the same Keycloak
 */
record Tools(Path cached, Path plain) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    static Tools of(StackOptions documented) throws IOException {
        Path plain = Files.createTempDirectory("parvis-tools");
        Path keycloak = documented.tools().resolve("keycloak").toAbsolutePath();
        Files.createSymbolicLink(plain.resolve("keycloak"), keycloak);
        return new Tools(documented.tools(), plain);
    }

    /** Waits until the newest of each unpacked service has its cache. */
    static void awaitCaches(Path tools) throws InterruptedException {
        long begin = System.nanoTime();
        while (!services(tools).stream().allMatch(Tools::isCached)) {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new NotMeasurable("The start caches were not made. See .parvis/logs/start-caches.log");
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }

    private static List<Path> services(Path tools) {
        return list(tools.resolve("services"));
    }

    private static boolean isCached(Path service) {
        return list(service).stream()
                .max(Comparator.comparingLong(folder -> folder.toFile().lastModified()))
                .filter(newest -> Files.isRegularFile(newest.resolve("start.aot")))
                .isPresent();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
