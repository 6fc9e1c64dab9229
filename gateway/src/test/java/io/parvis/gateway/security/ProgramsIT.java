package io.parvis.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeKeycloak;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

class ProgramsIT {

    private final FakeKeycloak keycloak = Surroundings.shared().keycloak();
    private final FakeService service = Surroundings.shared().service();
    private final RunningGateway gateway = Surroundings.shared().gateway();
    private final Browser program = new Browser();

    @BeforeEach
    void serviceAnswers() {
        service.answers(FakeService.json(200, "{}"));
    }

    @Test
    void passWithATokenForOneService() {
        String token = keycloak.accessToken("claire", List.of("matter-service"));

        HttpResponse<String> response =
                program.post(gateway.at("/api/portal/matters"), "{}", "Authorization", "Bearer " + token);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(service.onlyArrived().header("Authorization")).containsExactly("Bearer " + token);
    }

    @Test
    void needATokenForAService() {
        assertRefused("Bearer " + keycloak.accessToken("claire", List.of("another-application")));
    }

    @Test
    void needATokenThatHasNotExpired() {
        assertRefused("Bearer " + keycloak.expiredToken("claire"));
    }

    @Test
    void needAnAccessTokenNotAnIdToken() {
        assertRefused("Bearer " + keycloak.idToken("claire"));
    }

    @Test
    void needATokenOfThisKeycloak() {
        try (FakeKeycloak another = FakeKeycloak.start()) {
            assertRefused("Bearer " + another.accessToken("claire", List.of("matter-service")));
        }
    }

    @Test
    void needABearerToken() {
        assertRefused("Basic Y2xhaXJlOnBhc3N3b3Jk");
        assertRefused("Bearer nonsense");
        assertRefused("");
    }

    @Test
    void gainNothingFromASignInThatIsSentAlong() {
        gateway.logIn(program, "claire");

        assertRefused("Bearer nonsense");
        assertRefused("Basic Y2xhaXJlOnBhc3N3b3Jk");
    }

    @Test
    void areKnownByTheirTokenAloneWhateverCookiesTheySend() {
        gateway.logIn(program, "claire");
        String token = keycloak.accessToken("paul", List.of("matter-service"));

        program.get(gateway.at("/api/portal/matters"), "Authorization", "Bearer " + token);

        assertThat(service.onlyArrived().header("Authorization")).containsExactly("Bearer " + token);
        assertThat(service.onlyArrived().headers()).doesNotContainKey("Cookie");
    }

    private void assertRefused(String authorization) {
        HttpResponse<String> response =
                program.get(gateway.at("/api/portal/matters"), "Authorization", authorization, "Accept-Language", "fr");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(response.body()).contains("\"key\":\"unauthenticated\"", "Connexion nécessaire");
        assertThat(service.arrived()).isEmpty();
    }
}
