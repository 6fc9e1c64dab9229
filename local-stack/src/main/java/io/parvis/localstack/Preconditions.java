package io.parvis.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;

import io.parvis.localstack.process.PortOwner;
import io.parvis.localstack.process.ProcessFiles;
import io.parvis.localstack.process.StackFailure;

/** What must be so before anything is started, each with a message that says what to do. */
final class Preconditions {

    private Preconditions() {}

    static void check(StackOptions options) {
        checkSpace(options);
        options.ports().all().forEach(Preconditions::checkPort);
    }

    private static void checkSpace(StackOptions options) {
        try {
            Files.createDirectories(options.directory());
        } catch (IOException e) {
            throw new StackFailure("Cannot write to " + options.directory() + ": " + e.getMessage(), e);
        }
        new ProcessFiles(options.directory()).disk().checkSpace();
    }

    private static void checkPort(String name, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            String owner = PortOwner.of(port)
                    .map(process -> ": " + process + " listens on it")
                    .orElse("");
            throw new StackFailure("Port %d of %s is taken%s.".formatted(port, name, owner), e);
        }
    }
}
