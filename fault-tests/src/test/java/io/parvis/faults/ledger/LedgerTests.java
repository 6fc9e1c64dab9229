package io.parvis.faults.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTests {

    private static final Command COMMAND = new Command("key", Kind.SUBMIT_REQUEST, "claire", "subject 1");

    @TempDir
    Path directory;

    @Test
    void writesACommandDownBeforeItIsAnswered() throws Exception {
        Path file = directory.resolve("ledger.jsonl");
        try (Ledger ledger = new Ledger(file)) {
            ledger.sending(COMMAND);

            assertThat(Files.readAllLines(file)).hasSize(1).first().asString().contains("sending", "subject 1");
            assertThat(ledger.entries()).containsExactly(new Entry(COMMAND, Outcome.UNKNOWN, 1, 0, null));
        }
    }

    @Test
    void keepsWhatIsKnownOfACommandThatWasSentAgain() {
        try (Ledger ledger = new Ledger(directory.resolve("ledger.jsonl"))) {
            ledger.sending(COMMAND);
            ledger.answered(COMMAND, Outcome.UNKNOWN, 503, null);
            ledger.sending(COMMAND);
            ledger.answered(COMMAND, Outcome.ACKNOWLEDGED, 201, "id");

            assertThat(ledger.entries()).containsExactly(new Entry(COMMAND, Outcome.ACKNOWLEDGED, 2, 201, "id"));
            assertThat(ledger.count(Outcome.ACKNOWLEDGED)).isEqualTo(1);
            assertThat(ledger.count(Outcome.UNKNOWN)).isZero();
        }
    }

    @Test
    void takesNoAnswerToWhatWasNeverSent() {
        try (Ledger ledger = new Ledger(directory.resolve("ledger.jsonl"))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> ledger.answered(COMMAND, Outcome.ACKNOWLEDGED, 201, "id"));
        }
    }
}
