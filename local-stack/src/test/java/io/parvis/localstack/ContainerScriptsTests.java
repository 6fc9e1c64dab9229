package io.parvis.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that containers and their owners run. */
class ContainerScriptsTests {

    private static final Path INFRA = StackOptions.findProject().resolve("infra");

    @TempDir
    Path directory;

    private record Run(int code, String output) {}

    @ParameterizedTest
    @CsvSource({"200, 0", "503, 1", "404, 1"})
    void aContainerIsHealthyWhenItsReadinessAnswers200(int status, int code) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            String port = String.valueOf(server.getAddress().getPort());

            assertThat(run(Map.of("SERVER_PORT", port), INFRA.resolve("docker/healthy"))
                            .code())
                    .isEqualTo(code);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aContainerThatDoesNotListenIsNotHealthy() throws Exception {
        String port = String.valueOf(Ports.free(1).keycloak());

        assertThat(run(Map.of("SERVER_PORT", port), INFRA.resolve("docker/healthy"))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void topicsThatAreMissingAreCreatedAsTheListSays() throws Exception {
        Path asked = directory.resolve("asked");
        Path kafkaTopics = script("""
            case "$*" in *--list*) echo parvis.clients ;; *) echo "$*" >>%s ;; esac
            """.formatted(asked));

        Run run = run(
                Map.of("KAFKA_TOPICS_COMMAND", kafkaTopics.toString()),
                INFRA.resolve("kafka/create-topics"),
                "kafka:9092",
                INFRA.resolve("kafka/topics.txt").toString());

        assertThat(run.code()).as(run.output()).isZero();
        assertThat(Files.readAllLines(asked))
                .hasSize(listed().size() - 1)
                .contains(
                        "--bootstrap-server kafka:9092 --create --if-not-exists"
                                + " --topic parvis.matters --partitions 12 --config retention.ms=-1",
                        "--bootstrap-server kafka:9092 --create --if-not-exists"
                                + " --topic parvis.people --partitions 12 --config cleanup.policy=compact");
    }

    @Test
    void aTopicListWithAnUnknownPolicyCreatesNothing() throws Exception {
        Path asked = directory.resolve("asked");
        Path list = Files.writeString(directory.resolve("topics.txt"), "parvis.new 12 forget\n");
        Path kafkaTopics = script("case \"$*\" in *--list*) ;; *) touch %s ;; esac".formatted(asked));

        Run run = run(
                Map.of("KAFKA_TOPICS_COMMAND", kafkaTopics.toString()),
                INFRA.resolve("kafka/create-topics"),
                "kafka:9092",
                list.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.output()).contains("Unknown cleanup policy of parvis.new: forget");
        assertThat(asked).doesNotExist();
    }

    @Test
    void secretsAreMadeOnceForTheirOwnerOnly() throws Exception {
        Path script = copyOfSecrets();
        Path file = directory.resolve(".env");

        assertThat(run(Map.of(), script, "admin@example.org").code()).isZero();
        String made = Files.readString(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(made).contains("PARVIS_ADMIN_EMAIL=admin@example.org\n").doesNotContain("local-");
        assertThat(made.lines().filter(line -> line.matches("PARVIS_[A-Z_]+_(SECRET|PASSWORD)=[0-9a-f]{64}")))
                .hasSize(9)
                .doesNotHaveDuplicates();

        Run again = run(Map.of(), script, "admin@example.org");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.output()).startsWith("There is a file .env already.");
        assertThat(Files.readString(file)).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admin", "@example.org"})
    void secretsAreNotMadeWithoutAnAdminToInvite(String email) throws Exception {
        Run run = run(Map.of(), copyOfSecrets(), email);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.output()).contains("infra/docker/secrets ADMIN_EMAIL");
        assertThat(directory.resolve(".env")).doesNotExist();
    }

    private static List<String> listed() throws IOException {
        try (Stream<String> lines = Files.lines(INFRA.resolve("kafka/topics.txt"))) {
            return lines.filter(line -> line.startsWith("parvis.")).toList();
        }
    }

    private Path copyOfSecrets() throws IOException {
        Path copy = directory.resolve("infra/docker/secrets");
        Files.createDirectories(copy.getParent());
        return Files.copy(INFRA.resolve("docker/secrets"), copy);
    }

    private Path script(String body) throws IOException {
        return Files.writeString(
                Files.createFile(
                        directory.resolve("kafka-topics.sh"),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))),
                "#!/usr/bin/env bash\n" + body);
    }

    private static Run run(Map<String, String> environment, Path script, String... arguments) throws Exception {
        List<String> command = Stream.concat(Stream.of("bash", script.toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (InputStream output = process.getInputStream()) {
            String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), said);
        }
    }
}
