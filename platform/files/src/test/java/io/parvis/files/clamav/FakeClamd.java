package io.parvis.files.clamav;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A daemon on the loopback interface that speaks clamd's {@code zINSTREAM}: finds the word {@code EICAR} in what it is sent, has a limit as
 * {@code StreamMaxLength}, and can be told to answer something else, or nothing.
 */
public final class FakeClamd implements AutoCloseable {

    private static final String COMMAND = "zINSTREAM";

    private final ServerSocket server;
    private final int limit;
    private final Thread serving = Thread.ofVirtual().name("clamd").unstarted(this::serve);
    private final Queue<String> prepared = new ConcurrentLinkedQueue<>();
    private final AtomicInteger scans = new AtomicInteger();

    private FakeClamd(ServerSocket server, int limit) {
        this.server = server;
        this.limit = limit;
    }

    /** A daemon that takes so many bytes. */
    public static FakeClamd start(int limit) {
        try {
            FakeClamd clamd = new FakeClamd(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), limit);
            clamd.serving.start();
            return clamd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    /** How many streams were read to their end. */
    public int scans() {
        return scans.get();
    }

    /** Has it answer this next time, whatever it reads; an empty answer hangs up. */
    public void answerNext(String answer) {
        prepared.add(answer);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            DataInputStream input = new DataInputStream(socket.getInputStream());
            String command = command(input);
            String answer = command.equals(COMMAND) ? scan(input) : "UNKNOWN COMMAND";
            String other = prepared.poll();
            socket.getOutputStream()
                    .write(((other == null ? answer : other) + (other != null && other.isEmpty() ? "" : "\0"))
                            .getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            // the one who asked has hung up
        }
    }

    private static String command(DataInputStream input) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int next = input.read(); next > 0; next = input.read()) {
            command.append((char) next);
        }
        return command.toString();
    }

    private String scan(DataInputStream input) throws IOException {
        StringBuilder last = new StringBuilder();
        long total = 0;
        boolean found = false;
        for (int length = input.readInt(); length > 0; length = input.readInt()) {
            byte[] chunk = input.readNBytes(length);
            if (chunk.length < length) {
                throw new EOFException();
            }
            total += length;
            if (total > limit) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            last.append(new String(chunk, StandardCharsets.ISO_8859_1));
            found = found || last.indexOf("EICAR") >= 0;
            last.delete(0, Math.max(0, last.length() - 10));
        }
        scans.incrementAndGet();
        return found ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
    }

    /** Nobody listens any more when it returns: a socket at which somebody waits takes in others until they have left it. */
    @Override
    public void close() {
        try {
            server.close();
            serving.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
