package io.parvis.localstack.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import io.parvis.localstack.process.StackFailure;
import io.parvis.localstack.process.Waiting;

/** Waits for something that happens by events, a moment after it was asked for. */
final class Patience {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Patience() {}

    /**
     * Asks again until there is an answer.
     *
     * @throws StackFailure naming what was waited for, after a minute and a half
     */
    static <T> T await(String what, Supplier<Optional<T>> question) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < LIMIT.toNanos()) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (!Waiting.sleep(PAUSE)) {
                throw new StackFailure("Interrupted while waiting for " + what);
            }
        }
        throw new StackFailure("Waited %d s in vain for %s.".formatted(LIMIT.toSeconds(), what));
    }
}
