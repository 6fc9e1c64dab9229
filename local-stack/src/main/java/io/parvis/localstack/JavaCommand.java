package io.parvis.localstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a small JVM: it starts fast and takes little memory, which matters more here than throughput. */
final class JavaCommand {

    private static final List<String> SMALL_AND_FAST = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private JavaCommand() {}

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** @param heap in megabytes */
    static List<String> of(int heap, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.add("-Xmx" + heap + "m");
        command.addAll(SMALL_AND_FAST);
        command.addAll(arguments);
        return command;
    }
}
