package io.parvis.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

class PortOwnerTests {

    private static final String LISTENING_ON_8080 =
            "   3: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 48213 1 0";
    private static final String CONNECTED_TO_8080 =
            "   4: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 48214 1 0";

    @Test
    void readsTheListenerFromTheKernelsTable() {
        assertThat(PortOwner.listeningSocket(LISTENING_ON_8080, 8080)).contains("socket:[48213]");
        assertThat(PortOwner.listeningSocket(LISTENING_ON_8080, 8081)).isEmpty();
        assertThat(PortOwner.listeningSocket(CONNECTED_TO_8080, 8080)).isEmpty();
        assertThat(PortOwner.listeningSocket("  sl  local_address rem_address", 8080))
                .isEmpty();
    }

    @Test
    void findsThisProcess() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortOwner.of(socket.getLocalPort()).orElseThrow())
                    .startsWith("process " + ProcessHandle.current().pid());
        }
    }
}
