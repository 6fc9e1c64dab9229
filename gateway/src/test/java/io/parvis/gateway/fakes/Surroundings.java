package io.parvis.gateway.fakes;

import org.springframework.boot.SpringApplication;

import io.parvis.testsupport.backing.MongoDatabase;

/**
 * A gateway and what stands around it, started once for all tests of a JVM that need nothing special.
 *
 * @param service stands for each of the services
 */
public record Surroundings(MongoDatabase database, FakeKeycloak keycloak, FakeService service, RunningGateway gateway) {

    private static final Surroundings SHARED = start();

    public static Surroundings shared() {
        return SHARED;
    }

    private static Surroundings start() {
        MongoDatabase database = MongoDatabase.inMemory();
        FakeKeycloak keycloak = FakeKeycloak.start();
        FakeService service = FakeService.start();
        RunningGateway gateway = RunningGateway.start(
                database,
                keycloak,
                service.address(),
                "--parvis.gateway.forwarding.response-timeout=1m",
                "--parvis.framing.origins=https://www.example.org,https://intranet.example.org:8443",
                "--parvis.gateway.body-limits.upload-paths=/api/*/matters/*/attachments",
                "--parvis.gateway.capacity.uploads-of-caller=32",
                "--parvis.gateway.rate-limits.logins.requests=10000",
                "--parvis.gateway.rate-limits.public-api.requests=10000");
        SpringApplication.getShutdownHandlers().add(() -> {
            service.close();
            keycloak.close();
            database.close();
        });
        return new Surroundings(database, keycloak, service, gateway);
    }
}
