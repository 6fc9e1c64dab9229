package io.parvis.testsupport.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Chooses ports that nobody listens on. */
public final class FreePort {

    private FreePort() {}

    /** A port of the loopback interface that was free a moment ago. */
    public static int any() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int orAny(int port) {
        return port == 0 ? any() : port;
    }
}
