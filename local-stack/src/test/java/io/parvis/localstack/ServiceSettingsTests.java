package io.parvis.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ServiceSettingsTests {

    private static final Replica GATEWAY = new Replica(ParvisService.GATEWAY, 1);

    private final StackOptions options = StackOptions.separate(Path.of("project"), Path.of("state"));

    @Test
    void tellEachServiceWhereTheOthersAre() {
        Addresses addresses = new Addresses(options.ports());

        Map<String, String> settings = ServiceSettings.settings(GATEWAY, options);

        assertThat(settings)
                .containsEntry("server.port", String.valueOf(options.ports().of(GATEWAY)))
                .containsEntry("parvis.draining", "0s")
                .containsEntry("management.endpoints.web.exposure.include", "health, prometheus, mappings")
                .containsEntry("server.address", "127.0.0.1")
                .containsEntry("parvis.plain-cookies", "true")
                .containsEntry("parvis.kafka", addresses.kafka())
                .containsEntry("parvis.mongodb-uri", addresses.mongodb())
                .containsEntry("parvis.keycloak.url", addresses.keycloak().toString())
                .containsEntry("parvis.demo-mailbox-url", addresses.mailbox().toString());
        assertThat(ParvisService.ALL)
                .allSatisfy(service -> assertThat(settings)
                        .containsEntry(
                                "parvis.owners." + service.name(),
                                addresses.process(service.name()).toString()));
    }

    @Test
    void tellOfEveryReplicaAndGiveEachItsPort() {
        StackOptions two = StackOptions.documented(Path.of("project"), new Extent(2, false));
        Replica second = new Replica(ParvisService.named("matter-service").orElseThrow(), 2);

        assertThat(ServiceSettings.settings(second, two))
                .containsEntry("server.port", "8093")
                .containsEntry("parvis.owners.matter-service", "http://localhost:8083,http://localhost:8093")
                .containsEntry("parvis.owners.gateway", "http://localhost:8080")
                .containsEntry("parvis.draining", "2s");
        assertThat(ServiceSettings.settings(GATEWAY, two)).containsEntry("parvis.draining", "0s");
    }

    @Test
    void noTwoProcessesShareAPortHoweverManyThereAre() {
        Map<String, Integer> ports = Ports.documented(Extent.MOST_REPLICAS).all();

        assertThat(new HashSet<>(ports.values())).hasSameSizeAs(ports.keySet());
    }

    @Test
    void travelInTheEnvironmentSoThatNoSecretStandsOnACommandLine() {
        Map<String, String> environment = ServiceSettings.environment(GATEWAY, options);

        assertThat(environment).containsOnlyKeys("SPRING_APPLICATION_JSON");
        assertThat(environment.get("SPRING_APPLICATION_JSON")).contains("\"parvis.gateway.client-secret\":\"");
    }

    @Test
    void aSeparateSystemHasPortsOfItsOwn() {
        Map<String, Integer> ports = options.ports().all();

        assertThat(new HashSet<>(ports.values())).hasSameSizeAs(ports.keySet());
        assertThat(ports.values())
                .doesNotContainAnyElementsOf(
                        Ports.documented(Extent.MOST_REPLICAS).all().values());
    }
}
