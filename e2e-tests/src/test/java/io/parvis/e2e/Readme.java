package io.parvis.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.localstack.StackOptions;

/**
 * The commands of the README, run by bash as they stand. Only the address is another one, and {@code ./parvis token} reads tokens that the
 * test has fetched: the stack of tests is not the one in {@code .parvis}.
 */
final class Readme {

    private static final Pattern BLOCK = Pattern.compile("(?m)^```\\n([\\s\\S]*?)^```");
    private static final String ADDRESS = "http://localhost:8080";

    private final Path directory;
    private final Parvis parvis;

    Readme(Path directory, Parvis parvis) {
        this.directory = directory;
        this.parvis = parvis;
    }

    /** The blocks of commands under a heading, up to the next one. */
    List<String> commands(String heading) throws IOException {
        String text = Files.readString(StackOptions.findProject().resolve("README.md"));
        int start = text.indexOf(heading + "\n");
        int end = text.indexOf("\n#", start + heading.length());
        return BLOCK.matcher(text.substring(start, end))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    /** What the commands print, which is one JSON document after another. */
    List<JsonNode> run(String commands) throws IOException, InterruptedException {
        writeTokens();
        Path output = directory.resolve("output");
        Process bash = new ProcessBuilder(
                        "bash",
                        "-euo",
                        "pipefail",
                        "-c",
                        commands.replace(ADDRESS, parvis.gateway().toString()))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = bash.waitFor();
        String printed = Files.readString(output);
        if (code != 0) {
            throw new AssertionError("the README's commands ended with %d:%n%s%n%s".formatted(code, commands, printed));
        }
        return JsonMapper.shared()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(printed)
                .readAll();
    }

    private void writeTokens() throws IOException {
        for (String username : List.of("admin", "claire", "lawyer")) {
            Files.writeString(directory.resolve("token-of-" + username), parvis.tokenOf(username));
        }
        Path command = directory.resolve("parvis");
        Files.writeString(command, "#!/usr/bin/env bash\n[ \"$1\" = token ] && cat \"token-of-$2\"\n");
        if (!command.toFile().setExecutable(true)) {
            throw new IOException("can't make " + command + " executable");
        }
    }
}
