package io.parvis.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import io.parvis.gateway.fakes.Browser;

class CapacityIT extends FewPlaces {

    @Test
    void aServiceThatHangsLeavesRoomForTheOthers() {
        List<CompletableFuture<Integer>> waiting = ask(browser, MATTERS, MATTERS);

        assertThatItIsFull(browser.get(GATEWAY.at(MATTERS)));
        awaitThatTheAnsweredHaveLeft();
        assertThat(browser.get(GATEWAY.at(REQUESTS)).statusCode()).isEqualTo(200);

        hanging.countDown();
        assertThat(waiting).extracting(CompletableFuture::join).containsOnly(200);
        awaitThatTheAnsweredHaveLeft();
        assertThat(browser.get(GATEWAY.at(MATTERS)).statusCode()).isEqualTo(200);
    }

    @Test
    void whoAsksTooMuchAtOnceLeavesRoomForTheOthers() {
        Browser other = new Browser();
        logIn(other, "otto");
        List<CompletableFuture<Integer>> waiting = ask(browser, MATTERS, CONTRACTS, CONTRACTS);

        assertThatItIsFull(browser.get(GATEWAY.at(REQUESTS)));
        awaitThatTheAnsweredHaveLeft();
        assertThat(other.get(GATEWAY.at(REQUESTS)).statusCode()).isEqualTo(200);

        hanging.countDown();
        assertThat(waiting).extracting(CompletableFuture::join).containsOnly(200);
        awaitThatTheAnsweredHaveLeft();
        assertThat(browser.get(GATEWAY.at(REQUESTS)).statusCode()).isEqualTo(200);
    }

    @Test
    void aFullGatewayRefusesBeforeItLooksAtWhoComes() {
        List<CompletableFuture<Integer>> waiting = fill();

        assertThatItIsFull(browser.get(GATEWAY.at(REQUESTS)));
        assertThatItIsFull(new Browser().get(GATEWAY.at(REQUESTS), "Authorization", "Bearer guessed"));
        HttpResponse<String> page = browser.get(GATEWAY.at("/"), "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("<html");

        hanging.countDown();
        assertThat(waiting).extracting(CompletableFuture::join).containsOnly(200);
        awaitThatTheAnsweredHaveLeft();
        assertThat(browser.get(GATEWAY.at(REQUESTS)).statusCode()).isEqualTo(200);
    }

    @Test
    void aFullGatewayIsAliveAndShowsThatItIsFull() {
        fill();

        assertThat(browser.get(GATEWAY.at("/actuator/health/liveness")).statusCode())
                .isEqualTo(200);
        assertThat(browser.get(GATEWAY.at("/actuator/health/readiness")).statusCode())
                .isEqualTo(200);
        assertThat(browser.get(GATEWAY.at("/actuator/prometheus")).body())
                .containsPattern(
                        "resilience4j_bulkhead_available_concurrent_calls\\{[^}]*name=\"gateway\"[^}]*} 0\\.0");
    }
}
