package io.parvis.starter.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.starter.sample.SampleClient;
import io.parvis.starter.sample.SampleServiceTest;

@SampleServiceTest
class ContainerProblemsTests {

    @Autowired
    private SampleClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/public/<script> HTTP/1.1\r\nHost: localhost\r\n",
                "GET /api/public/hello HTTP/1.1\r\nHost: local host\r\n",
                "GET /api/public/%ZZ HTTP/1.1\r\nHost: localhost\r\n",
                "GET /api/public/hello;x=%00 HTTP/1.1\r\nHost: localhost\r\n",
                "GET /api/public/%2e%2e%2fetc HTTP/1.1\r\nHost: localhost\r\n"
            })
    void areAnsweredInTheSameForm(String request) throws IOException {
        String answer = send(request + "Connection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "urn:parvis:problem:malformed-request")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("<html");
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), client.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
