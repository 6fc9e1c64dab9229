package io.parvis.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

class AnswersIT {

    private final FakeService service = Surroundings.shared().service();
    private final RunningGateway gateway = Surroundings.shared().gateway();
    private final Browser browser = new Browser();

    @BeforeEach
    void serviceAnswers() {
        service.answers(FakeService.json(200, "{}", "X-Content-Type-Options", "nosniff"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/docs, 200",
        "/docs/matter-service, 200",
        "/invitations/secret, 200",
        "/sign-up, 200",
        "/assets/parvis.css, 200",
        "/requests/2f0c, 302",
        "/matters/2f0c, 302",
        "/contracts/2f0c, 302",
        "/matters/a.b, 404",
        "/matters/1/notes, 404",
        "/login, 302",
        "/login?returnTo=//elsewhere, 400",
        "/login/oauth2/code/keycloak?state=a&code=b, 302",
        "/api/public/invitations/secret, 200",
        "/api/portal/me, 401",
        "/api/main/clients, 401",
        "/api/portal/requests, 401",
        "/api/portal/matters, 401",
        "/api/portal/contracts, 401",
        "/api/portal/notifications, 401",
        "/internal/people, 404",
        "/unheard-of, 404",
        "/a%2Fb, 400",
        "/;x=1, 400",
        "/actuator/health/liveness, 200"
    })
    void tellBrowsersWhatToRefuse(String path, int status) {
        HttpResponse<String> response = browser.get(gateway.at(path));

        HttpHeaders headers = response.headers();
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Cache-Control")).hasSize(1);
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void ofTheApiAreNotStored() {
        assertThat(browser.get(gateway.at("/api/public/invitations/secret"))
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void toUnknownAddressesArePagesForBrowsersAndProblemsForPrograms() {
        HttpResponse<String> page =
                browser.get(gateway.at("/unheard-of"), "Accept", "text/html", "Accept-Language", "fr");
        HttpResponse<String> problem = browser.get(gateway.at("/unheard-of"), "Accept", "*/*");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<html lang=\"fr\">", "Il n&#39;y a rien ici");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.body()).contains("\"key\":\"not-found\"", "\"traceId\"");
    }

    @Test
    void areInTheLanguageThatWasChosen() {
        browser.get(gateway.at("/?lang=fr"));

        assertThat(browser.get(gateway.at("/"), "Accept-Language", "en").body()).contains("<html lang=\"fr\">");
        assertThat(browser.get(gateway.at("/?lang=xx"), "Accept-Language", "en").body())
                .contains("<html lang=\"fr\">");
        assertThat(new Browser().get(gateway.at("/"), "Accept-Language", "de").body())
                .contains("<html lang=\"en\">");
    }

    @Test
    void holdNoInlineScriptOrStyle() {
        gateway.logIn(browser, "claire");
        for (String path :
                new String[] {"/", "/docs", "/matters/1", "/invitations/secret", "/sign-up", "/card", "/unheard-of"}) {
            String page = browser.get(gateway.at(path), "Accept", "text/html").body();

            assertThat(page).doesNotContain("<style", " style=", "onclick=", "javascript:");
            assertThat(page).doesNotContainPattern("<script(?![^>]*\\ssrc=)");
        }
    }
}
