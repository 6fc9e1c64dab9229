package io.parvis.testsupport.container;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.MountableFile;

/** The Keycloak of {@code docker-compose.yml}, with a realm that it imports when it has none of that name. */
public final class KeycloakContainer {

    private static final int HTTP = 8080;
    private static final String DATA = "/opt/keycloak/data";
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private KeycloakContainer() {}

    /**
     * Starts a Keycloak and returns when it answers.
     *
     * @param dataDirectory the directory that its volume stands for
     * @param environment the settings of Keycloak, and what the realm file leaves open
     */
    public static BackingContainer start(Path realm, Path dataDirectory, int port, Map<String, String> environment) {
        GenericContainer<?> container = new GenericContainer<>(ComposeImages.of("keycloak"))
                .withCommand("start", "--import-realm")
                .withEnv(environment)
                .withEnv("KC_DB", "dev-file")
                .withEnv("KC_DB_URL", "jdbc:h2:file:" + DATA + "/h2/keycloak;NON_KEYWORDS=VALUE;WRITE_DELAY=0")
                .withEnv("KC_CACHE", "local")
                .withEnv("KC_HTTP_ENABLED", "true")
                .withEnv("KC_HOSTNAME", "http://localhost:" + port)
                .withEnv("JAVA_OPTS_KC_HEAP", "-Xmx384m")
                .withCopyFileToContainer(MountableFile.forHostPath(realm), DATA + "/import/parvis-realm.json")
                .waitingFor(Wait.forHttp("/realms/parvis").forPort(HTTP).withStartupTimeout(LONGEST_START));
        return BackingContainer.start(container, port, HTTP, DataVolume.of(dataDirectory), DATA);
    }
}
