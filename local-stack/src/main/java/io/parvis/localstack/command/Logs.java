package io.parvis.localstack.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.ProcessFiles;
import io.parvis.localstack.process.StackFailure;

/** Shows the end of a process's log. */
record Logs(String name) implements Command {

    private static final int LINES = 200;

    @Override
    public int run(StackOptions options, PrintStream out) {
        Path log = new ProcessFiles(options.directory())
                .log(Names.process(name, options).name());
        if (!Files.exists(log)) {
            throw new StackFailure(name + " has not been started yet: there is no " + log);
        }
        try (BufferedReader reader = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
            Deque<String> last = new ArrayDeque<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                last.add(line);
                if (last.size() > LINES) {
                    last.remove();
                }
            }
            last.forEach(line ->
                    out.println(new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)));
            out.println("(the end of " + log + ")");
            return 0;
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + log + ": " + e.getMessage(), e);
        }
    }
}
