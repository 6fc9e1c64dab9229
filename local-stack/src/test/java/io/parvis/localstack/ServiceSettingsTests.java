package io.parvis.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ServiceSettingsTests {

    private final StackOptions options = StackOptions.separate(Path.of("project"), Path.of("state"));

    @Test
    void tellEachServiceWhereTheOthersAre() {
        Addresses addresses = new Addresses(options.ports());

        Map<String, String> settings = ServiceSettings.settings(ParvisService.GATEWAY, options);

        assertThat(settings)
                .containsEntry("server.port", String.valueOf(options.ports().of(ParvisService.GATEWAY)))
                .containsEntry("server.address", "127.0.0.1")
                .containsEntry("parvis.kafka", addresses.kafka())
                .containsEntry("parvis.mongodb-uri", addresses.mongodb())
                .containsEntry("parvis.keycloak.url", addresses.keycloak().toString())
                .containsEntry("parvis.demo-mailbox-url", addresses.mailbox().toString());
        assertThat(ParvisService.ALL)
                .allSatisfy(service -> assertThat(settings)
                        .containsEntry(
                                "parvis.owners." + service.name(),
                                addresses.service(service.name()).toString()));
    }

    @Test
    void travelInTheEnvironmentSoThatNoSecretStandsOnACommandLine() {
        Map<String, String> environment = ServiceSettings.environment(ParvisService.GATEWAY, options);

        assertThat(environment).containsOnlyKeys("SPRING_APPLICATION_JSON");
        assertThat(environment.get("SPRING_APPLICATION_JSON")).contains("\"parvis.gateway.client-secret\":\"");
    }

    @Test
    void aSeparateSystemHasPortsOfItsOwn() {
        Map<String, Integer> ports = options.ports().all();

        assertThat(new HashSet<>(ports.values())).hasSameSizeAs(ports.keySet());
        assertThat(ports.values())
                .doesNotContainAnyElementsOf(Ports.documented().all().values());
    }
}
