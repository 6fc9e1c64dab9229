package io.parvis.files.clamav;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import io.parvis.files.ScanState;
import io.parvis.files.Scanner;

/** Speaks clamd's {@code INSTREAM} over TCP (clamd(8)): chunks with their length before them, an empty one at the end, then one answer. */
final class ClamAvScanner implements Scanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private final ClamAvProperties properties;

    ClamAvScanner(ClamAvProperties properties) {
        this.properties = properties;
    }

    @Override
    public ScanState scan(InputStream content) throws IOException {
        int patience = Math.toIntExact(properties.patience().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(properties.host(), properties.port()), patience);
            socket.setSoTimeout(patience);
            return stateOf(exchange(socket, content));
        }
    }

    private static String exchange(Socket socket, InputStream content) throws IOException {
        DataOutputStream target = new DataOutputStream(socket.getOutputStream());
        byte[] chunk = new byte[CHUNK];
        target.write(COMMAND);
        for (int read = content.readNBytes(chunk, 0, CHUNK); read > 0; read = content.readNBytes(chunk, 0, CHUNK)) {
            try {
                target.writeInt(read);
                target.write(chunk, 0, read);
            } catch (IOException closed) {
                return refusal(socket, closed);
            }
        }
        target.writeInt(0);
        target.flush();
        return answer(socket);
    }

    /** A daemon that takes no more says why before it hangs up, if one still gets to read it. */
    private static String refusal(Socket socket, IOException closed) throws IOException {
        try {
            return answer(socket);
        } catch (IOException unreadable) {
            closed.addSuppressed(unreadable);
            throw closed;
        }
    }

    private static String answer(Socket socket) throws IOException {
        byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    /** Only the two answers that say so count; whatever else comes is no finding. */
    private static ScanState stateOf(String answer) throws IOException {
        if (answer.equals(CLEAN)) {
            return ScanState.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return ScanState.INFECTED;
        }
        throw new IOException("clamd did not say what it found: " + (answer.isEmpty() ? "nothing" : answer));
    }
}
