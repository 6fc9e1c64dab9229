package io.parvis.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

class PlainPathsIT {

    private final FakeService service = Surroundings.shared().service();
    private final RunningGateway gateway = Surroundings.shared().gateway();

    @BeforeEach
    void serviceAnswers() {
        service.answers(FakeService.json(200, "{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/publi%63/invitations/abc",
                "/%61pi/public/invitations/abc",
                "/api/public/%69nvitations/abc",
                "/api/public/invitations/%7eabc",
                "/api/public/invitations/a%2Dc",
                "/api/public/invitations/a%5fc",
                "/api/public/invitations/%30",
                "/api/public/invitations/%5A",
                "/api/public/invitations/%2e",
                "/api/portal/matters/%73tream",
                "/log%69n"
            })
    void aPathHasOneSpelling(String path) {
        HttpResponse<String> response = new Browser().get(gateway.at(path));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"key\":\"malformed-");
        assertThat(service.arrived()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/public/invitations/caf%C3%A9",
                "/api/public/invitations/a%20b",
                "/api/public/invitations/a%5Bb"
            })
    void whatNeedsEncodingMayBeEncoded(String path) {
        HttpResponse<String> response = new Browser().get(gateway.at(path));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(service.onlyArrived().target()).isEqualTo(path);
    }
}
