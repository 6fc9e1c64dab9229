package io.parvis.faults.load;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import tools.jackson.databind.JsonNode;

import io.parvis.faults.ledger.Command;
import io.parvis.faults.ledger.Ledger;
import io.parvis.faults.ledger.Outcome;
import io.parvis.localstack.process.Waiting;

/** Sends commands, each again and again with one key until its outcome is known. */
final class Courier {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(6);

    private final Door door;
    private final Ledger ledger;
    private volatile boolean tired;

    Courier(Door door, Ledger ledger) {
        this.door = door;
        this.ledger = ledger;
    }

    /** Returns the answer that acknowledged the command, or empty if it was refused or its outcome stays unknown. */
    Optional<JsonNode> deliver(Posting posting) {
        Duration pause = FIRST_PAUSE;
        while (true) {
            Answer answer = attempt(posting);
            if (answer.isSuccess()) {
                return Optional.of(answer.json());
            }
            if (!answer.leavesUnknown() || tired || !Waiting.sleep(jittered(pause))) {
                return Optional.empty();
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** From now on an unknown outcome stays unknown. */
    void giveUp() {
        tired = true;
    }

    private Answer attempt(Posting posting) {
        Command command = posting.command();
        ledger.sending(command);
        Answer answer = door.post(posting.who(), posting.path(), posting.body(), command.key());
        Outcome outcome =
                answer.isSuccess() ? Outcome.ACKNOWLEDGED : answer.leavesUnknown() ? Outcome.UNKNOWN : Outcome.REFUSED;
        ledger.answered(
                command,
                outcome,
                answer.status(),
                answer.json().path("id").asStringOpt().orElse(null));
        return answer;
    }

    private static Duration jittered(Duration pause) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 2, pause.toMillis() + 1));
    }
}
