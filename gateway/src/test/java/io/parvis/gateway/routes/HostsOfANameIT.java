package io.parvis.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;
import io.parvis.starter.instances.HostNames;

/** One name behind which replicas come and go, as in a container network. */
class HostsOfANameIT {

    private static final FakeService FIRST = at("127.0.0.1", 0);
    private static final FakeService SECOND = at("127.0.0.2", FIRST.port());
    private static volatile List<InetAddress> hosts = hosts("127.0.0.1");
    private static RunningGateway gateway;

    private final Browser browser = new Browser();

    @BeforeAll
    static void startGateway() {
        gateway = RunningGateway.start(
                context -> context.registerBean(HostNames.class, () -> name -> hosts),
                Surroundings.shared().database(),
                Surroundings.shared().keycloak(),
                FIRST.address(),
                "--parvis.gateway.rate-limits.public-api.requests=10000",
                "--parvis.gateway.forwarding.look=100ms");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        FIRST.close();
        SECOND.close();
    }

    @Test
    void requestsAreSpreadOverThoseThatAreThere() {
        awaitArrivals(true, false);

        hosts = hosts("127.0.0.2", "127.0.0.1");
        awaitArrivals(true, true);

        FIRST.isReady(false);
        awaitArrivals(false, true);

        hosts = hosts("127.0.0.1");
        awaitArrivals(true, false);
        FIRST.isReady(true);
        await().untilAsserted(() -> assertThat(
                        browser.get(gateway.at("/actuator/prometheus")).body())
                .contains("name=\"identity-service\"")
                .doesNotContain("127.0.0.2"));
    }

    private void awaitArrivals(boolean atFirst, boolean atSecond) {
        await().untilAsserted(() -> {
            FIRST.arrived().clear();
            SECOND.arrived().clear();
            for (int i = 0; i < 4; i++) {
                assertThat(browser.get(gateway.at("/api/public/invitations/abc"))
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(!FIRST.arrived().isEmpty()).isEqualTo(atFirst);
            assertThat(!SECOND.arrived().isEmpty()).isEqualTo(atSecond);
        });
    }

    private static FakeService at(String literal, int port) {
        return FakeService.startAt(new InetSocketAddress(InetAddress.ofLiteral(literal), port));
    }

    private static List<InetAddress> hosts(String... literals) {
        return Stream.of(literals).map(InetAddress::ofLiteral).toList();
    }
}
