package io.parvis.notification.mails.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A mail server that answers as a test tells it to. */
public final class ScriptedMailServer implements AutoCloseable {

    /** Instead of an answer: the connection ends. */
    public static final String HANG_UP = "";

    /** After the last line of a letter. */
    public static final String END_OF_DATA = "END OF DATA";

    private final ServerSocket socket;
    private final ExecutorService sessions = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, String> answers = new ConcurrentHashMap<>(Map.of(
            "EHLO",
            "250 at your service",
            "MAIL",
            "250 go on",
            "RCPT",
            "250 known here",
            "DATA",
            "354 go on",
            END_OF_DATA,
            "250 taken",
            "RSET",
            "250 forgotten",
            "QUIT",
            "221 bye"));
    private final List<String> letters = new CopyOnWriteArrayList<>();

    private ScriptedMailServer(ServerSocket socket) {
        this.socket = socket;
        sessions.execute(this::accept);
    }

    /** Starts on a port of the loopback interface, or any free one for 0. */
    public static ScriptedMailServer start(int port) {
        try {
            return new ScriptedMailServer(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has a command answered in another way. */
    public ScriptedMailServer answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** All that came between DATA and its end, whatever the answer was. */
    public List<String> letters() {
        return letters;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket session = socket.accept();
                sessions.execute(() -> serve(session));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket session) {
        try (session;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(session.getInputStream(), StandardCharsets.UTF_8));
                Writer out = new OutputStreamWriter(session.getOutputStream(), StandardCharsets.UTF_8)) {
            boolean goesOn = say(out, "220 scripted");
            String line = goesOn ? in.readLine() : null;
            while (line != null) {
                String command = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
                goesOn = say(out, answers.getOrDefault(command, "502 not in the script"));
                if (goesOn && command.equals("DATA") && answers.get("DATA").startsWith("354")) {
                    letters.add(readLetter(in));
                    goesOn = say(out, answers.get(END_OF_DATA));
                }
                line = goesOn && !command.equals("QUIT") ? in.readLine() : null;
            }
        } catch (IOException clientHungUp) {
            // which ends the session, as the server's own hanging up does
        }
    }

    private static boolean say(Writer out, String answer) throws IOException {
        if (answer.equals(HANG_UP)) {
            return false;
        }
        out.write(answer + "\r\n");
        out.flush();
        return true;
    }

    private static String readLetter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    /** The port is free afterwards: it is given back by the thread that waits for connections, not by the closing of the socket. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sessions.shutdownNow();
        sessions.close();
    }
}
