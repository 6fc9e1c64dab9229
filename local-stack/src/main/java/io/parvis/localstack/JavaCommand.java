package io.parvis.localstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a small JVM. */
final class JavaCommand {

    /** The classes of a start fit into the first size of their space: it is not collected several times while it grows. Each object is as small as it can be. */
    private static final List<String> SMALL = List.of(
            "-XX:MetaspaceSize=128m",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** Without the optimising compiler: it starts fast and takes little memory, which matters more in many services than throughput. */
    private static final List<String> QUICK =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=48m");

    /** With it, and what it needed for its work is given back; everybody waits while its memory is collected, so that is done in small parts. */
    private static final List<String> OPTIMISED = List.of(
            "-XX:+UseG1GC",
            "-XX:MaxGCPauseMillis=10",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:TrimNativeHeapInterval=5000");

    private JavaCommand() {}

    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** @param heap in megabytes */
    static List<String> of(int heap, List<String> arguments) {
        return command(heap, QUICK, arguments);
    }

    /**
     * For what all services use with everything that they do, a database and a broker: it has half the work of each call.
     *
     * @param heap in megabytes
     */
    static List<String> optimised(int heap, List<String> arguments) {
        return command(heap, OPTIMISED, arguments);
    }

    /** The same command, which has a tenth of what the others have where they want all of the processors. */
    static List<String> yielding(List<String> command) {
        List<String> yielding = new ArrayList<>(List.of("nice", "-n", "10"));
        yielding.addAll(command);
        return yielding;
    }

    private static List<String> command(int heap, List<String> compiler, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.add("-Xmx" + heap + "m");
        command.addAll(SMALL);
        command.addAll(compiler);
        command.addAll(arguments);
        return command;
    }
}
