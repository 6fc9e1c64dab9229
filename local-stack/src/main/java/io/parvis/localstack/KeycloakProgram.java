package io.parvis.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.parvis.localstack.process.Launch;
import io.parvis.localstack.process.Program;
import io.parvis.localstack.process.Progress;
import io.parvis.localstack.process.StackFailure;

/** Keycloak with the realm of Parvis, imported when it is absent, and a database file of its own. */
record KeycloakProgram(StackOptions options, Path log, Progress progress) implements Program {

    private static final int HEAP = 320;

    @Override
    public Launch prepare() {
        KeycloakInstallation installation = KeycloakInstallation.of(options);
        installation.prepare(log, progress);
        Path home = installation.home();
        placeRealm(home);
        return new Launch(JavaCommand.of(HEAP, arguments(home)), environment(options));
    }

    /** What {@code kc.sh start --optimized} runs, without the shell around it that would outlive a killed Keycloak. */
    private List<String> arguments(Path home) {
        int port = options.ports().keycloak();
        return List.of(
                "-XX:MaxMetaspaceSize=256m",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
                        + "=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Duser.language=en",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + new Addresses(options.ports()).keycloak(),
                "--db-url=" + databaseUrl());
    }

    /** H2 writes half a second late by default; a password that was accepted must outlive a hard kill. */
    private String databaseUrl() {
        Path file = options.data("keycloak").resolve("keycloak");
        return "jdbc:h2:file:" + file.toAbsolutePath() + ";NON_KEYWORDS=VALUE;WRITE_DELAY=0";
    }

    /** What the realm file leaves open, and the administrator of Keycloak itself. */
    static Map<String, String> environment(StackOptions options) {
        Map<String, String> environment = new HashMap<>(LocalSecrets.ofRealm());
        String gateway = new Addresses(options.ports()).gateway().toString();
        environment.put("PARVIS_PUBLIC_URL", gateway);
        environment.put("PARVIS_GATEWAY_URL", gateway);
        environment.put("PARVIS_CLI_ENABLED", "true");
        environment.put("PARVIS_OPERATIONS_ENABLED", "true");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", LocalSecrets.KEYCLOAK_ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", LocalSecrets.KEYCLOAK_ADMIN);
        return environment;
    }

    private void placeRealm(Path home) {
        try {
            Path imports = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    options.project().resolve("infra/keycloak/parvis-realm.json"),
                    imports.resolve("parvis-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackFailure("Cannot give Keycloak its realm: " + e.getMessage(), e);
        }
    }
}
