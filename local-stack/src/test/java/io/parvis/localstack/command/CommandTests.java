package io.parvis.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.parvis.localstack.Extent;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.StackFailure;

class CommandTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    private StackOptions options;

    @BeforeEach
    void setUp() {
        options = StackOptions.separate(directory, directory.resolve("state"));
    }

    @Test
    void knowsEachCommand() {
        assertThat(Command.parse(List.of("up"))).isEqualTo(new Up(new UpArguments(false, OptionalInt.empty(), false)));
        assertThat(Command.parse(List.of("up", "--detach")))
                .isEqualTo(new Up(new UpArguments(true, OptionalInt.empty(), false)));
        assertThat(Command.parse(List.of("up", "--in-memory-database", "--replicas", "2", "--detach")))
                .isEqualTo(new Up(new UpArguments(true, OptionalInt.of(2), true)));
        assertThat(Command.parse(List.of("logs", "kafka"))).isEqualTo(new Logs("kafka"));
        assertThat(Command.parse(List.of("restart", "gateway"))).isEqualTo(new Restart("gateway"));
        assertThat(Command.parse(List.of("token", "claire"))).isEqualTo(new Token("claire"));
        assertThat(Command.parse(List.of("parked"))).isEqualTo(new Parked(List.of()));
        assertThat(Command.parse(List.of("parked", "matter-service"))).isEqualTo(new Parked(List.of("matter-service")));
        assertThat(Command.parse(List.of("parked", "matter-service", "replay", "42")))
                .isEqualTo(new ReplayParked("matter-service", "42"));
        assertThat(Command.parse(List.of("accounts"))).isEqualTo(new Accounts());
        assertThat(Command.parse(List.of("accounts", "repair"))).isEqualTo(new RepairAccounts());
        assertThat(Command.parse(List.of("status"))).isInstanceOf(Status.class);
        assertThat(Command.parse(List.of("down"))).isInstanceOf(Down.class);
        assertThat(Command.parse(List.of("reset"))).isInstanceOf(Reset.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start|Unknown command: start. See: ./parvis help",
                "up --now|Use: ./parvis up [--detach] [--replicas N] [--in-memory-database]",
                "up --replicas|--replicas takes a number from 1 to 4.",
                "up --replicas 0|--replicas takes a number from 1 to 4, not 0.",
                "up --replicas 5|--replicas takes a number from 1 to 4, not 5.",
                "up --replicas many|--replicas takes a number from 1 to 4, not many.",
                "up --replicas --detach|--replicas takes a number from 1 to 4, not --detach.",
                "logs|Use: ./parvis logs SERVICE",
                "parked a b|Use: ./parvis parked [SERVICE [replay ID]]",
                "parked a show 42|Use: ./parvis parked [SERVICE [replay ID]]",
                "parked a replay |Use: ./parvis parked [SERVICE [replay ID]]",
                "accounts all|Use: ./parvis accounts [repair]",
                "accounts repair all|Use: ./parvis accounts [repair]",
                "token a b|Use: ./parvis token USERNAME",
                "down now|Not understood: now. See: ./parvis help"
            })
    void saysWhatWouldBeRightWhenSomethingIsNot(String line, String message) {
        assertThatThrownBy(() -> Command.parse(Arrays.asList(line.split(" ", -1))))
                .isInstanceOf(Misuse.class)
                .hasMessage(message);
    }

    @Test
    void namesTheServicesWhenOneIsUnknown() {
        assertThatThrownBy(() -> run("restart", "kafk"))
                .isInstanceOf(Misuse.class)
                .hasMessageStartingWith("Unknown service: kafk. There are: keycloak, kafka, database, mailbox,");
        assertThatThrownBy(() -> run("parked", "gateway"))
                .isInstanceOf(Misuse.class)
                .hasMessageStartingWith("No service gateway has events. There are: identity-service, request-service,");
    }

    @Test
    void saysThatNothingRuns() {
        assertThat(run("status")).isEqualTo(1);
        assertThat(run("down")).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
            Parvis is not running. Start it: ./parvis up
            Parvis was not running.
            """);
        assertThatThrownBy(() -> run("token", "claire"))
                .isInstanceOf(StackFailure.class)
                .hasMessage("Parvis is not running. Start it: ./parvis up");
        assertThatThrownBy(() -> run("parked"))
                .isInstanceOf(StackFailure.class)
                .hasMessage("Parvis is not running. Start it: ./parvis up");
        assertThatThrownBy(() -> run("logs", "kafka"))
                .isInstanceOf(StackFailure.class)
                .hasMessageStartingWith("kafka has not been started yet");
    }

    @Test
    void saysHowToChangeWhatRuns() throws Exception {
        options = StackOptions.documented(directory, Extent.USUAL);
        StackOptions asRun = options.to(new Extent(2, false));
        new Instance(asRun).claim();
        new Instance(asRun).markUsable();
        options = new Instance(options).optionsAsRun();

        assertThatThrownBy(() -> run("up", "--replicas", "3"))
                .isInstanceOf(StackFailure.class)
                .hasMessage("Parvis runs already, as ./parvis up --replicas 2."
                        + " To change that: ./parvis down, then ./parvis up --replicas 3");
        assertThatThrownBy(() -> run("up", "--in-memory-database")).isInstanceOf(StackFailure.class);
        assertThat(run("up")).isZero();
        assertThat(run("up", "--detach", "--replicas", "2")).isZero();
    }

    @Test
    void knowsTheReplicasOfWhatRuns() {
        options = StackOptions.documented(directory, Extent.USUAL);
        assertThatThrownBy(() -> run("logs", "matter-service-2")).isInstanceOf(Misuse.class);

        new Instance(options.to(new Extent(2, false))).claim();
        options = new Instance(options).optionsAsRun();

        assertThatThrownBy(() -> run("logs", "matter-service-2"))
                .isInstanceOf(StackFailure.class)
                .hasMessageStartingWith("matter-service-2 has not been started yet");
        assertThatThrownBy(() -> run("logs", "gateway-2")).isInstanceOf(Misuse.class);
    }

    @Test
    void showsTheEndOfALog() throws Exception {
        Path log = new Instance(options).files().log("kafka");
        Files.createDirectories(log.getParent());
        Files.writeString(log, "first\n" + "line é\n".repeat(200));

        assertThat(run("logs", "kafka")).isZero();

        assertThat(said.toString(StandardCharsets.UTF_8))
                .doesNotContain("first")
                .contains("line é", log.toString());
    }

    @Test
    void forgetsTheStateAndKeepsWhatWasPrepared() throws Exception {
        StackOptions documented = StackOptions.documented(directory, Extent.USUAL);
        Files.createDirectories(documented.tools().resolve("keycloak"));
        Files.createDirectories(documented.directory().resolve("data/kafka"));
        Files.writeString(documented.directory().resolve("data/kafka/log"), "records");

        Command.parse(List.of("reset")).run(documented, new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(documented.directory()).isDirectoryNotContaining("glob:**/data");
        assertThat(documented.tools().resolve("keycloak")).isDirectory();
    }

    private int run(String... arguments) {
        return Command.parse(List.of(arguments)).run(options, new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
