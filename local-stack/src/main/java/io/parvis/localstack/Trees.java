package io.parvis.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.parvis.localstack.process.StackFailure;

/** Folders with everything in them. */
public final class Trees {

    private Trees() {}

    /**
     * Deletes a folder, if there is one.
     *
     * @throws StackFailure if something of it stays
     */
    public static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot delete " + tree + ": " + e.getMessage(), e);
        }
    }
}
