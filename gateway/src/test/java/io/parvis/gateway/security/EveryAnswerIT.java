package io.parvis.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

/** Every address that the running gateway knows, as it lists them itself; a new one is checked without being named here. */
class EveryAnswerIT {

    private static final RunningGateway GATEWAY = Surroundings.shared().gateway();

    private final FakeService service = Surroundings.shared().service();
    private final Browser stranger = new Browser();
    private final Browser signedIn = new Browser();

    static Stream<KnownAddress> addresses() {
        return KnownAddress.of(GATEWAY.context()).stream();
    }

    @BeforeEach
    void logIn() {
        service.answers(FakeService.json(200, "{}", "Cache-Control", "public, max-age=600"));
        GATEWAY.logIn(signedIn, "claire");
    }

    @Test
    void addressesOfEveryKindAreFound() {
        assertThat(addresses().map(KnownAddress::path))
                .contains(
                        "/",
                        "/card",
                        "/invitations/x",
                        "/requests/x",
                        "/login",
                        "/logout",
                        "/logout/back-channel",
                        "/api/portal/me",
                        "/api/main/clients/x",
                        "/api/public/invitations/x",
                        "/docs",
                        "/docs/openapi.json",
                        "/docs/matter-service",
                        "/docs/x",
                        "/assets/x",
                        "/actuator/health",
                        "/actuator/prometheus");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void tellsBrowsersWhatToRefuse(KnownAddress address) {
        for (Browser browser : new Browser[] {stranger, signedIn}) {
            HttpResponse<String> answer = browser.send(browser.request(GATEWAY.at(address.path()))
                    .method(address.method(), HttpRequest.BodyPublishers.noBody()));

            HttpHeaders headers = answer.headers();
            assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
            assertThat(headers.allValues("Permissions-Policy"))
                    .containsExactly("camera=(), microphone=(), geolocation=(), payment=()");
            assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
            assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
            assertThat(headers.allValues("Cache-Control")).hasSize(1);
            assertThat(headers.allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe", "*");
            assertFraming(address, headers);
            assertStorage(address, headers);
        }
    }

    private static void assertFraming(KnownAddress address, HttpHeaders headers) {
        boolean card = address.path().equals("/card");
        String ancestors = card ? "https://www.example.org https://intranet.example.org:8443" : "'none'";
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors " + ancestors)
                .containsOnlyOnce("frame-ancestors");
        assertThat(headers.allValues("X-Frame-Options")).isEqualTo(card ? List.of() : List.of("DENY"));
    }

    private static void assertStorage(KnownAddress address, HttpHeaders headers) {
        if (address.path().startsWith("/api/")) {
            assertThat(headers.firstValue("Cache-Control").orElseThrow())
                    .contains("no-store")
                    .doesNotContain("public");
        }
    }
}
