package io.parvis.testsupport.backing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Chooses ports that nobody listens on, below those that systems give to outgoing connections: such a connection could take the port before
 * the one it was chosen for listens, which a fault run was seen to end in.
 */
public final class FreePort {

    private static final int FIRST = 20_000;

    /** Linux gives out 32768 and above unless it is told otherwise, others 49152 and above. */
    private static final int COUNT = 12_768;

    private static final AtomicInteger next =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(COUNT));

    private FreePort() {}

    /**
     * A port of the loopback interface that was free a moment ago and that this process was not given before, short of thousands of calls.
     *
     * @throws IllegalStateException if none is free
     */
    public static int any() {
        return IntStream.generate(() -> FIRST + Math.floorMod(next.getAndIncrement(), COUNT))
                .limit(COUNT)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no port from " + FIRST + " on is free"));
    }

    static int orAny(int port) {
        return port == 0 ? any() : port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }
}
