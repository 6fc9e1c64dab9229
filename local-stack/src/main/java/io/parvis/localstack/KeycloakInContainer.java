package io.parvis.localstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.parvis.localstack.backing.BackingProcess;
import io.parvis.localstack.process.ProcessFiles;
import io.parvis.localstack.process.Program;

/** The Keycloak of {@code docker-compose.yml}, held by a process like any other. */
final class KeycloakInContainer {

    private KeycloakInContainer() {}

    static Program of(StackOptions options, ProcessFiles files) {
        Map<String, String> environment = new HashMap<>(KeycloakProgram.environment(options));
        environment.put(
                BackingProcess.REALM,
                options.project().resolve("infra/keycloak/parvis-realm.json").toString());
        Path data = options.data("keycloak");
        return new BackingProgram(
                "keycloak",
                128,
                files.readyFile("keycloak"),
                data,
                List.of(options.ports().keycloak()),
                environment);
    }
}
