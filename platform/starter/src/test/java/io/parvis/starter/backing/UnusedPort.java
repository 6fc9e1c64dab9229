package io.parvis.starter.backing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Chooses ports that nobody listens on, below those that systems give to outgoing connections: one of them could take the port meanwhile. */
public final class UnusedPort {

    private static final int FIRST = 10_000;
    private static final int COUNT = 10_000;

    private static final AtomicInteger next =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(COUNT));

    private UnusedPort() {}

    /** A port of the loopback interface that was free a moment ago and that this process was not given before. */
    public static int any() {
        return IntStream.generate(() -> FIRST + Math.floorMod(next.getAndIncrement(), COUNT))
                .limit(COUNT)
                .filter(UnusedPort::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }
}
