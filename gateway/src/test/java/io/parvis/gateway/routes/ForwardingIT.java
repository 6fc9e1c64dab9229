package io.parvis.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.FakeService.Arrived;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

class ForwardingIT {

    private final FakeService service = Surroundings.shared().service();
    private final RunningGateway gateway = Surroundings.shared().gateway();
    private final Browser browser = new Browser();

    @BeforeEach
    void logIn() {
        gateway.logIn(browser, "claire");
        browser.get(gateway.at("/"));
        service.answers(FakeService.json(200, "{\"ok\":true}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/portal/matters?q=a%20b&sort=-openedAt,name",
                "/api/portal/matters?q=a+b&q=c&empty=&bare",
                "/api/portal/matters?q=%C3%A9t%C3%A9%26x%3D1",
                "/api/portal/matters/caf%C3%A9",
                "/api/portal/matters"
            })
    void addressesGoOnAsTheyCame(String target) {
        HttpResponse<String> response = browser.get(gateway.at(target));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(service.onlyArrived().target()).isEqualTo(target);
    }

    @Test
    void serviceGetsTheAccessTokenAndNeitherCookiesNorForgedOrigins() {
        browser.get(
                gateway.at("/api/portal/matters"),
                "X-Forwarded-For",
                "10.0.0.1",
                "X-Forwarded-Host",
                "elsewhere.example",
                "X-Forwarded-Prefix",
                "/evil",
                "Forwarded",
                "for=10.0.0.1",
                "X-XSRF-TOKEN",
                "something",
                "Accept-Language",
                "fr",
                "Idempotency-Key",
                "k-1");

        Arrived arrived = service.onlyArrived();
        assertThat(arrived.header("Authorization")).singleElement().asString().startsWith("Bearer ey");
        assertThat(arrived.headers())
                .doesNotContainKeys(
                        "Cookie",
                        "X-xsrf-token",
                        "X-forwarded-for",
                        "X-forwarded-host",
                        "X-forwarded-prefix",
                        "Forwarded");
        assertThat(arrived.header("Accept-language")).containsExactly("fr");
        assertThat(arrived.header("Idempotency-key")).containsExactly("k-1");
        assertThat(arrived.header("Traceparent")).hasSize(1);
    }

    @Test
    void answersComeBackAsTheServiceGaveThem() {
        service.answers(FakeService.json(
                201,
                "{\"id\":\"1\"}",
                "Location",
                "/api/portal/requests/1",
                "Link",
                "</api/portal/requests?cursor=2>; rel=\"next\"",
                "ETag",
                "\"7\"",
                "Connection",
                "close"));

        HttpResponse<String> response =
                browser.postFromPage(gateway.at("/api/portal/requests"), "{}", "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).isEqualTo("{\"id\":\"1\"}");
        assertThat(response.headers().firstValue("Location")).contains("/api/portal/requests/1");
        assertThat(response.headers().firstValue("Link")).contains("</api/portal/requests?cursor=2>; rel=\"next\"");
        assertThat(response.headers().firstValue("ETag")).contains("\"7\"");
    }

    @Test
    void problemsOfServicesPassUnchanged() {
        service.answers(FakeService.json(409, "{\"key\":\"email-taken\"}"));

        HttpResponse<String> response =
                browser.postFromPage(gateway.at("/api/main/clients"), "{}", "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).isEqualTo("{\"key\":\"email-taken\"}");
    }

    @Test
    void redirectsOfServicesAreNotFollowed() {
        service.answers(FakeService.json(303, "", "Location", "/api/portal/matters/2"));

        HttpResponse<String> response = browser.get(gateway.at("/api/portal/matters/1"));

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(service.arrived()).hasSize(1);
    }

    @Test
    void formsAreNotReadAsParameters() {
        HttpResponse<String> response = browser.postFromPage(
                gateway.at("/api/portal/requests"), "a=b", "Content-Type", "application/x-www-form-urlencoded");

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(service.arrived()).isEmpty();
    }

    @Test
    void theProofOfAChangeIsTakenFromAHeaderOnly() {
        String proof = browser.cookies().get("XSRF-TOKEN");

        HttpResponse<String> response = browser.post(
                gateway.at("/api/portal/requests?_csrf=" + proof), "{}", "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("\"key\":\"csrf-token-missing\"");
        assertThat(service.arrived()).isEmpty();
    }

    @Test
    void whatIsMadeWhileItIsSentBeginsAtOnce() throws IOException {
        CountDownLatch seen = new CountDownLatch(1);
        service.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write("the beginning".getBytes(StandardCharsets.UTF_8));
                body.flush();
                await(seen);
                body.write(", the end".getBytes(StandardCharsets.UTF_8));
            }
        });

        HttpResponse<InputStream> response = browser.stream(gateway.at("/api/portal/matters/export.xlsx"));

        assertThat(response.statusCode()).isEqualTo(200);
        try (InputStream body = response.body()) {
            assertThat(body.readNBytes("the beginning".length())).asString().isEqualTo("the beginning");
            seen.countDown();
            assertThat(body.readAllBytes()).asString().isEqualTo(", the end");
        }
    }

    /** A service that goes on without it would break no test. */
    private static void await(CountDownLatch seen) throws IOException {
        try {
            if (!seen.await(30, TimeUnit.SECONDS)) {
                throw new IOException("nobody saw it begin");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Test
    void internalAddressesAreNotRouted() {
        assertThat(browser.get(gateway.at("/internal/people/1/invitation")).statusCode())
                .isEqualTo(404);
        assertThat(browser.get(gateway.at("/api/portal/unheard-of")).statusCode())
                .isEqualTo(404);
        assertThat(service.arrived()).isEmpty();
    }
}
