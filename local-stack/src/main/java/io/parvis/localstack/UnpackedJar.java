package io.parvis.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import io.parvis.localstack.process.StackFailure;

/**
 * A Spring Boot jar as Boot's own tools unpack it, in a folder that is named after the jar's content: a jar that was built anew
 * gets a folder of its own, and never a start cache that was made for another.
 */
record UnpackedJar(Path folder, Path jar) {

    private static final int KEPT = 4;

    static UnpackedJar of(Path bootJar, Path home) {
        Path folder = home.resolve(fingerprint(bootJar));
        if (!Files.isDirectory(folder)) {
            unpack(bootJar, home, folder);
        }
        return new UnpackedJar(folder, folder.resolve(bootJar.getFileName()));
    }

    /** The JVM's cache of loaded classes, which halves the time of a start. */
    Path startCache() {
        return folder.resolve("start.aot");
    }

    boolean hasStartCache() {
        return Files.isRegularFile(startCache());
    }

    private static void unpack(Path bootJar, Path home, Path folder) {
        try {
            Files.createDirectories(home);
            Path unfinished = Files.createTempDirectory(home, "unfinished");
            run(List.of(
                    JavaCommand.java().toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx64m",
                    "-Djarmode=tools",
                    "-jar",
                    bootJar.toString(),
                    "extract",
                    "--force",
                    "--destination",
                    unfinished.toString()));
            if (!Files.isDirectory(folder)) {
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            deleteOldest(home);
        } catch (IOException e) {
            throw new StackFailure("Cannot unpack " + bootJar + ": " + e.getMessage(), e);
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("the jar's tools failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Keeps a few older ones, which another system may be running. */
    private static void deleteOldest(Path home) throws IOException {
        try (Stream<Path> folders = Files.list(home)) {
            List<Path> newestFirst = folders.sorted(
                            Comparator.comparing(UnpackedJar::modified).reversed())
                    .toList();
            for (Path old : newestFirst.stream().skip(KEPT).toList()) {
                delete(old);
            }
        }
    }

    private static FileTime modified(Path folder) {
        try {
            return Files.getLastModifiedTime(folder);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Names and checksums of everything in the jar, which its directory already holds. */
    private static String fingerprint(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            CRC32C names = new CRC32C();
            long contents = 0;
            for (ZipEntry entry : zip.stream().toList()) {
                names.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                contents = contents * 31 + entry.getCrc();
            }
            return HexFormat.of().toHexDigits((int) names.getValue())
                    + HexFormat.of().toHexDigits(contents);
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + jar + ": " + e.getMessage(), e);
        }
    }
}
