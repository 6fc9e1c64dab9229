package io.parvis.localstack.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who listens on a port, as far as Linux lets this user see it. */
public final class PortOwner {

    private static final String LISTENING = "0A";
    private static final List<Path> SOCKETS = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));

    private PortOwner() {}

    /** The process in words for a message, or empty if it cannot be seen. */
    public static Optional<String> of(int port) {
        List<String> sockets = new ArrayList<>();
        for (Path table : SOCKETS) {
            try (Stream<String> lines = Files.lines(table)) {
                lines.flatMap(line -> listeningSocket(line, port).stream()).forEach(sockets::add);
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return ProcessHandle.allProcesses()
                .filter(process -> holdsAny(process.pid(), sockets))
                .findFirst()
                .map(process -> "process " + process.pid()
                        + process.info().command().map(" (%s)"::formatted).orElse(""));
    }

    /** The inode in a line of the kernel's table, if the line is about a listener on the port. */
    static Optional<String> listeningSocket(String line, int port) {
        String[] fields = line.strip().split("\\s+", -1);
        boolean matches = fields.length > 9
                && fields[1].endsWith(String.format(Locale.ROOT, ":%04X", port))
                && fields[3].equals(LISTENING);
        return matches ? Optional.of("socket:[" + fields[9] + "]") : Optional.empty();
    }

    private static boolean holdsAny(long pid, List<String> sockets) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc", String.valueOf(pid), "fd"))) {
            for (Path file : files) {
                if (sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false;
        }
        return false;
    }
}
