package io.parvis.localstack.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import io.parvis.localstack.StackOptions;
import io.parvis.localstack.Trees;
import io.parvis.localstack.process.StackFailure;

/** Stops the system and forgets everything that was written; what was prepared from the build stays. */
final class Reset implements Command {

    @Override
    public int run(StackOptions options, PrintStream out) {
        new Down().run(options, out);
        try (Stream<Path> state = Files.list(options.directory())) {
            for (Path each : state.filter(path -> !path.equals(options.tools())).toList()) {
                Trees.delete(each);
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot empty " + options.directory() + ": " + e.getMessage(), e);
        }
        out.println("Everything is forgotten; the next ./parvis up begins anew.");
        return 0;
    }
}
