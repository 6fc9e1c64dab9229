package io.parvis.benchmarks.upload;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The least that takes files in and gives them out: the JDK's own web server, which hashes what comes while it writes it to a file. */
final class FloorDepot implements Depot, AutoCloseable {

    private static final String PATH = "/file";
    private static final String NOBODY = "nobody";

    private final Transfers transfers = new Transfers();
    private final Path kept;
    private final HttpServer server;
    private final URI address;

    FloorDepot() throws IOException {
        this.kept = Files.createTempFile("parvis-upload", ".pdf");
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.address = URI.create("http://localhost:" + server.getAddress().getPort() + PATH);
        server.createContext(PATH, this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                take(exchange);
            } else {
                exchange.sendResponseHeaders(200, Files.size(kept));
                Files.copy(kept, exchange.getResponseBody());
            }
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        String hash;
        try (OutputStream file = Files.newOutputStream(kept)) {
            hash = Hash.of(exchange.getRequestBody(), file);
        }
        byte[] answer = "{\"sha256\":\"%s\"}".formatted(hash).getBytes(StandardCharsets.US_ASCII);
        exchange.sendResponseHeaders(201, answer.length);
        exchange.getResponseBody().write(answer);
    }

    @Override
    public String leave(LargePdf file) throws IOException, InterruptedException {
        return transfers.send(address, file, NOBODY).path("sha256").asString();
    }

    @Override
    public String fetch() throws IOException, InterruptedException {
        return transfers.fetch(address, NOBODY);
    }

    @Override
    public void clear() throws IOException {
        Files.newOutputStream(kept).close();
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        Files.delete(kept);
    }
}
