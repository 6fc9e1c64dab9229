package io.parvis.starter.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RouteNamesTests {

    private final ServerRequestObservationContext request = new ServerRequestObservationContext(
            new MockHttpServletRequest("GET", "/api/public/invitations/a-secret"), new MockHttpServletResponse());

    @Test
    void standForTheAddress() {
        request.setPathPattern("/api/public/invitations/{token}");

        assertThat(new RouteNames().getHighCardinalityKeyValues(request))
                .containsExactly(KeyValue.of("http.url", "/api/public/invitations/{token}"));
        assertThat(new RouteNames().getContextualName(request)).doesNotContain("a-secret");
    }

    @Test
    void areUnknownWhereThereIsNoRoute() {
        assertThat(new RouteNames().getHighCardinalityKeyValues(request))
                .containsExactly(KeyValue.of("http.url", "UNKNOWN"));
    }
}
