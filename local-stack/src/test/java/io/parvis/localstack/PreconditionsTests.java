package io.parvis.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.parvis.localstack.process.StackFailure;

class PreconditionsTests {

    @TempDir
    Path directory;

    @Test
    void areMetWhenEveryPortIsFree() {
        StackOptions options = StackOptions.separate(directory, directory.resolve("state"));

        assertThatCode(() -> Preconditions.check(options)).doesNotThrowAnyException();
    }

    @Test
    void nameThePortThatIsTakenAndWhatItIsFor() throws Exception {
        StackOptions options = StackOptions.separate(directory, directory.resolve("state"));
        int port = options.ports().keycloak();
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.isBound()).isTrue();

            assertThatThrownBy(() -> Preconditions.check(options))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageStartingWith("Port %d of keycloak is taken".formatted(port))
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
        }
    }
}
