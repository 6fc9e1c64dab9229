package io.parvis.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

import io.parvis.gateway.limits.BodyLimits;

class PatienceTests {

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Patience patience = new Patience(
            new ForwardingSettings(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(60),
                    GRACE,
                    Duration.ofMillis(500),
                    Duration.ofSeconds(5)),
            new BodyLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(16), List.of("/api/*/matters/*/attachments")));

    @ParameterizedTest
    @CsvSource({"0, 0", "16383, 0", "32768, 2", "1048576, 64"})
    void waitsForABodyWhatTheAnnouncedOneTakes(long announced, long seconds) {
        assertThat(patience.withBody(upload(announced))).isEqualTo(GRACE.plusSeconds(seconds));
    }

    @Test
    void waitsForOneOfWhichNothingIsAnnouncedWhatTheLargestTakes() {
        assertThat(patience.withBody(upload(-1))).isEqualTo(GRACE.plusSeconds(1024));
    }

    private static HttpServletRequest upload(long announced) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/portal/matters/1/attachments") {
            @Override
            public long getContentLengthLong() {
                return announced;
            }
        };
        request.setContentType("multipart/form-data; boundary=b");
        return request;
    }
}
