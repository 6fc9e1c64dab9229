package io.parvis.e2e;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Callers that all ask the same at once, each over a connection of its own. */
final class Crowd implements AutoCloseable {

    private static final int PATIENCE = 30_000;

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<Integer>> statuses;

    Crowd(URI gateway, String path, String token, int size) {
        String request = "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                .formatted(path, gateway.getAuthority(), token);
        statuses = IntStream.range(0, size)
                .mapToObj(_ -> callers.submit(() -> ask(gateway, request)))
                .toList();
    }

    /** What they were answered, once all have been. */
    Set<Integer> statuses() {
        return statuses.stream().map(Crowd::join).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        callers.shutdownNow();
    }

    private static int ask(URI gateway, String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE);
            socket.connect(new InetSocketAddress(gateway.getHost(), gateway.getPort()), PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String head = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(head.substring("HTTP/1.1 ".length()));
        }
    }

    private static int join(Future<Integer> status) {
        try {
            return status.get();
        } catch (Exception e) {
            throw new IllegalStateException("not answered", e);
        }
    }
}
