package io.parvis.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.parvis.localstack.process.StackFailure;

class ParkedTests {

    private static final String LIST = "GET /internal/operations/parked?limit=100";
    private static final String REPLAY = "POST /internal/operations/parked/p1/replay";

    private final FakeOperations system = new FakeOperations();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void saysThatNothingIsParked() {
        system.answers(LIST, 200, "{\"items\": [], \"nextCursor\": null}");

        assertThat(report()).isZero();
        assertThat(said()).isEqualTo("Nothing is parked.\n");
    }

    @Test
    void showsATableOfAllPages() {
        system.answers(
                LIST,
                200,
                "{\"items\": [%s], \"nextCursor\": \"c=\"}".formatted(item("p1", "intake", "content-gone", 2)));
        system.answers(
                LIST + "&cursor=c%3D",
                200,
                "{\"items\": [%s], \"nextCursor\": null}".formatted(item("p2", "a-longer-name", "not-found", 11)));

        assertThat(report()).isZero();
        assertThat(said()).isEqualTo("""
            matter-service
              ID  SINCE                 CONSUMER       EVENTS  AGGREGATE           REASON
              p1  2026-11-25T01:44:03Z  intake         2       parvis.requests r1  content-gone
              p2  2026-11-25T01:44:03Z  a-longer-name  11      parvis.requests r1  not-found
            Apply again: ./parvis parked SERVICE replay ID
            """);
    }

    @Test
    void letsNobodyWriteToTheTerminal() {
        String hostile = "unreadable: unknown type \\u001b[2J\\u202egone\\n" + "x".repeat(200);
        system.answers(
                LIST, 200, "{\"items\": [%s], \"nextCursor\": null}".formatted(item("p1", "intake", hostile, 1)));

        report();

        assertThat(said().lines().filter(line -> line.contains("p1")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("unknown type ?[2J?gone?xxx")
                        .endsWith("x…")
                        .doesNotContain("\u001b", "\u202e", "x".repeat(100)));
    }

    @Test
    void namesTheServiceThatCanNotBeAskedAndShowsTheOthers() {
        system.answers(LIST, 503, problem("Not available at the moment", "Please try again in a moment."));

        assertThat(report()).isEqualTo(1);
        assertThat(said()).isEqualTo("matter-service: Not available at the moment. Please try again in a moment.\n");
    }

    @Test
    void saysHowManyEventsAReplayApplied() {
        system.answers(REPLAY, 200, "{\"outcome\": \"APPLIED\", \"applied\": 3}");

        assertThat(replay("p1")).isZero();
        assertThat(said()).isEqualTo("3 events were applied; nothing of it is parked any more.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STILL_PARKED|1 event was applied, then one failed again: content-gone. It and the later ones stay"
                        + " parked.",
                "UNREACHABLE|1 event was applied; something that the next one needs can't be reached now. It and the"
                        + " later ones stay parked; what runs: ./parvis status",
                "TAKEN_OVER|1 event was applied, then another replay took over. What is left: ./parvis parked"
                        + " matter-service"
            })
    void failsWithAReasonWhenSomethingStaysParked(String outcome, String message) {
        system.answers(
                REPLAY, 200, "{\"outcome\": \"%s\", \"applied\": 1, \"reason\": \"content-gone\"}".formatted(outcome));

        assertThatExceptionOfType(StackFailure.class)
                .isThrownBy(() -> replay("p1"))
                .withMessage(message);
    }

    @Test
    void repeatsWhatTheServiceSaysWhenItRefuses() {
        system.answers(REPLAY, 404, problem("Nothing is parked under this id", "It may have been replayed already."));

        assertThatExceptionOfType(StackFailure.class)
                .isThrownBy(() -> replay("p1"))
                .withMessage("matter-service: Nothing is parked under this id. It may have been replayed already.");
    }

    @Test
    void asksForAnyIdAsItWasTyped() {
        assertThatExceptionOfType(StackFailure.class)
                .isThrownBy(() -> replay("../x y|z"))
                .withMessage("matter-service: The answer was 404.");
    }

    @Test
    void saysWhatToDoWhenKeycloakDoesNotKnowTheAccount() {
        system.forgetAccount();

        assertThatExceptionOfType(StackFailure.class)
                .isThrownBy(() -> replay("p1"))
                .withMessageContaining("does not know the account of operations")
                .withMessageContaining("./parvis reset");
    }

    @Test
    void saysWhoDoesNotAnswer() {
        system.close();

        assertThatExceptionOfType(StackFailure.class)
                .isThrownBy(() -> replay("p1"))
                .withMessageMatching("keycloak does not answer at http://localhost:\\d+/. What runs: ./parvis status");
    }

    private int report() {
        return Parked.report(system.operations(), List.of("matter-service"), out);
    }

    private int replay(String id) {
        return new ReplayParked("matter-service", id).replay(system.operations(), "matter-service", out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String item(String id, String consumer, String reason, int events) {
        return """
            {"id": "%s", "consumer": "%s", "topic": "parvis.requests", "subject": "r1",
             "since": "2026-11-25T01:44:03.123Z", "reason": "%s", "events": %d}
            """.formatted(id, consumer, reason, events);
    }

    private static String problem(String title, String detail) {
        return "{\"title\": \"%s\", \"detail\": \"%s\"}".formatted(title, detail);
    }
}
