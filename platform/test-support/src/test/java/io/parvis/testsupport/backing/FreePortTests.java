package io.parvis.testsupport.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class FreePortTests {

    @Test
    void areNoneThatAnOutgoingConnectionMayTake() {
        assertThat(ports(50)).doesNotHaveDuplicates().allMatch(port -> port >= 20_000 && port < 32_768);
    }

    @Test
    void skipOneThatSomebodyListensOn() throws IOException {
        int next = FreePort.any() + 1;

        try (ServerSocket taken = new ServerSocket(next, 1, InetAddress.getLoopbackAddress())) {
            assertThat(ports(20)).doesNotContain(taken.getLocalPort());
        }
    }

    private static List<Integer> ports(int count) {
        return Stream.generate(FreePort::any).limit(count).toList();
    }
}
