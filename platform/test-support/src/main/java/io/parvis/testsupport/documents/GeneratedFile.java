package io.parvis.testsupport.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A committed file that the code says, wholly or from a mark on. A build compares it; {@link #COMMAND} writes it.
 *
 * @param path    where it is
 * @param writing whether to write it instead of comparing it
 */
record GeneratedFile(Path path, boolean writing) {

    static final String COMMAND = "./mvnw verify -Dgroups=documents -Dparvis.documents=write";

    /** The file, written if the system property {@code parvis.documents} is {@code write}. */
    static GeneratedFile at(Path path) {
        return new GeneratedFile(path, "write".equals(System.getProperty("parvis.documents")));
    }

    boolean exists() {
        return Files.isRegularFile(path);
    }

    /** What is committed, empty when nothing is. */
    String committed() {
        try {
            return exists() ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes what the code says, or compares it with what is committed.
     *
     * @throws AssertionError that shows the first difference and names the command that writes the file
     */
    void agreesWith(String said) {
        if (writing) {
            write(said);
        } else if (!committed().equals(said)) {
            throw new AssertionError("%s is not what the code says. %s%nWrite it: %s"
                    .formatted(path.getFileName(), firstDifference(said), COMMAND));
        }
    }

    private String firstDifference(String said) {
        List<String> is = committed().lines().toList();
        List<String> shouldBe = said.lines().toList();
        int line = IntStream.range(0, Math.min(is.size(), shouldBe.size()))
                .filter(index -> !is.get(index).equals(shouldBe.get(index)))
                .findFirst()
                .orElse(Math.min(is.size(), shouldBe.size()));
        return "Line %d is%n  %s%nbut should be%n  %s".formatted(line + 1, line(is, line), line(shouldBe, line));
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(the end)";
    }

    private void write(String said) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
