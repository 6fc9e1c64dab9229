package io.parvis.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecretPathsTests {

    @Test
    void spansShowWhereARequestWentWithoutItsSecret() {
        ServerRequestObservationContext request = new ServerRequestObservationContext(
                new MockHttpServletRequest("POST", "/api/public/invitations/s3cr3t/password"),
                new MockHttpServletResponse());

        assertThat(new DiscreetRequestObservations().getHighCardinalityKeyValues(request))
                .contains(KeyValue.of("http.url", "/api/public/invitations/…/password"))
                .noneMatch(value -> value.getValue().contains("s3cr3t"));
    }

    @Test
    void otherPathsAreShownWhole() {
        assertThat(SecretPaths.redact("/api/portal/matters/1")).isEqualTo("/api/portal/matters/1");
        assertThat(SecretPaths.redact("/invitations/s3cr3t?lang=fr")).isEqualTo("/invitations/…?lang=fr");
    }
}
