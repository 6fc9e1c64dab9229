package io.parvis.benchmarks.export;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A workbook on its way to whoever asked for it. */
final class Download implements AutoCloseable {

    private static final int OK = 200;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final InputStream body;
    private final long begin;
    private final long firstByte;

    private Download(InputStream body, long begin, long firstByte) {
        this.body = body;
        this.begin = begin;
        this.firstByte = firstByte;
    }

    /**
     * Asks, and returns when the first byte is there.
     *
     * @throws IOException if it is no workbook
     */
    static Download begin(URI address) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<InputStream> answer =
                HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != OK) {
            throw new IOException(address + " answered with " + answer.statusCode());
        }
        if (answer.body().read() < 0) {
            throw new EOFException(address + " answered with nothing");
        }
        return new Download(answer.body(), begin, System.nanoTime());
    }

    double millisToFirstByte() {
        return (firstByte - begin) / 1e6;
    }

    double millisSince(long moment) {
        return (firstByte - moment) / 1e6;
    }

    /** Takes the rest. */
    void finish() throws IOException {
        body.transferTo(OutputStream.nullOutputStream());
    }

    /** Leaves what was not taken. */
    @Override
    public void close() throws IOException {
        body.close();
    }
}
