package io.parvis.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

/** A service of several processes, which the gateway looks at. */
class ReplicasIT {

    private static final FakeService FIRST = FakeService.start();
    private static final FakeService SECOND = FakeService.start();
    private static RunningGateway gateway;

    private final Browser browser = new Browser();

    @BeforeAll
    static void startGateway() {
        gateway = RunningGateway.start(
                Surroundings.shared().database(),
                Surroundings.shared().keycloak(),
                FIRST.address(),
                "--parvis.owners.identity-service=%s,%s".formatted(FIRST.address(), SECOND.address()),
                "--parvis.gateway.rate-limits.public-api.requests=10000",
                "--parvis.gateway.forwarding.look=100ms");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        FIRST.close();
        SECOND.close();
    }

    @BeforeEach
    void bothAreReady() {
        FIRST.isReady(true);
        SECOND.isReady(true);
        FIRST.answers(FakeService.json(200, "{}"));
        SECOND.answers(FakeService.json(200, "{}"));
        breakerOf(FIRST).reset();
        breakerOf(SECOND).reset();
        awaitShares(4, 4);
    }

    @Test
    void theOneThatIsNotReadyGetsNothingUntilItIsAgain() {
        SECOND.isReady(false);
        awaitShares(8, 0);

        SECOND.isReady(true);
        awaitShares(4, 4);
    }

    @Test
    void allGetRequestsWhileNoneIsReady() {
        FIRST.isReady(false);
        awaitShares(0, 8);
        SECOND.isReady(false);
        awaitShares(4, 4);
    }

    @Test
    void whatBreaksOffIsNotSentToAnother() {
        FIRST.answers(exchange -> {
            throw new IOException("crashed after it was done");
        });

        List<Integer> statuses = IntStream.range(0, 4).map(i -> post()).boxed().toList();

        assertThat(statuses).containsExactlyInAnyOrder(503, 200, 503, 200);
        assertThat(FIRST.arrived()).hasSize(2);
        assertThat(SECOND.arrived()).hasSize(2);
    }

    @Test
    void aBreakerThatOpensClosesTheWayToItsProcessOnly() {
        FIRST.answers(exchange -> {
            throw new IOException("crashed");
        });
        for (int i = 0; i < 60 && breakerOf(FIRST).getState() == CircuitBreaker.State.CLOSED; i++) {
            post();
        }
        assertThat(breakerOf(FIRST).getState()).isEqualTo(CircuitBreaker.State.OPEN);

        List<Integer> statuses = IntStream.range(0, 10).map(i -> post()).boxed().toList();

        assertThat(statuses).containsOnly(200);
        assertThat(breakerOf(SECOND).getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void aProcessThatIsGoneCostsNobodyARequest() {
        FakeService gone = FakeService.start();
        try (RunningGateway inattentive = inattentive(gone)) {
            await().until(() -> gone.looks() > 0);
            gone.close();

            List<Integer> statuses = IntStream.range(0, 30)
                    .map(i -> post(inattentive).statusCode())
                    .boxed()
                    .toList();

            assertThat(statuses).containsOnly(200);
            assertThat(FIRST.arrived()).hasSize(30).allMatch(arrived -> arrived.bodySize() == 2);
            assertThat(inattentive
                            .bean(ServiceBreakers.class)
                            .of("identity-service@localhost:" + gone.port())
                            .getState())
                    .as("it looks again after a while")
                    .isIn(CircuitBreaker.State.OPEN, CircuitBreaker.State.HALF_OPEN);
        }
    }

    /** Looks once, and then not before the test ends. */
    private static RunningGateway inattentive(FakeService other) {
        return RunningGateway.start(
                Surroundings.shared().database(),
                Surroundings.shared().keycloak(),
                FIRST.address(),
                "--parvis.owners.identity-service=%s,%s".formatted(FIRST.address(), other.address()),
                "--parvis.gateway.rate-limits.public-api.requests=10000",
                "--parvis.gateway.forwarding.look=1h");
    }

    private static CircuitBreaker breakerOf(FakeService service) {
        return gateway.bean(ServiceBreakers.class).of("identity-service@localhost:" + service.port());
    }

    private void awaitShares(int first, int second) {
        await().untilAsserted(() -> {
            FIRST.arrived().clear();
            SECOND.arrived().clear();
            for (int i = 0; i < 8; i++) {
                assertThat(browser.get(gateway.at("/api/public/invitations/abc"))
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(FIRST.arrived()).hasSize(first);
            assertThat(SECOND.arrived()).hasSize(second);
        });
        FIRST.arrived().clear();
        SECOND.arrived().clear();
    }

    private int post() {
        return post(gateway).statusCode();
    }

    private HttpResponse<String> post(RunningGateway at) {
        return browser.post(at.at("/api/public/invitations/abc/password"), "{}", "Content-Type", "application/json");
    }
}
