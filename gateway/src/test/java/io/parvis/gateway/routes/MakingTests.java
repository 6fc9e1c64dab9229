package io.parvis.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class MakingTests {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final AtomicInteger begun = new AtomicInteger();
    private volatile CompletableFuture<String> end = CompletableFuture.completedFuture("made");
    private final Making<String> making = new Making<>(this::make);

    @Test
    void isOneForAllWhoAskMeanwhile() throws Exception {
        end = new CompletableFuture<>();
        List<FutureTask<String>> answers = IntStream.range(0, 5)
                .mapToObj(_ -> ask(() -> making.await(LONG)))
                .toList();

        end.complete("made");

        for (FutureTask<String> answer : answers) {
            assertThat(answer.get()).isEqualTo("made");
        }
        assertThat(begun).hasValue(1);
    }

    @Test
    void startsAnewForWhoComesLater() throws Exception {
        making.await(LONG);
        making.await(LONG);

        assertThat(begun).hasValue(2);
    }

    @Test
    void goesOnWithoutThoseWhoWaitNoLonger() throws Exception {
        end = new CompletableFuture<>();
        assertThatThrownBy(() -> making.await(SHORT)).isInstanceOf(TimeoutException.class);
        FutureTask<String> patient = ask(() -> making.await(LONG));

        end.complete("made");

        assertThat(patient.get()).isEqualTo("made");
        assertThat(begun).hasValue(1);
    }

    @Test
    void thatFailsFailsForAllAndIsTriedAgainForTheNext() throws Exception {
        end = CompletableFuture.failedFuture(new IllegalStateException("no paper"));
        assertThatThrownBy(() -> making.await(LONG)).hasRootCauseMessage("no paper");

        end = CompletableFuture.completedFuture("made");

        assertThat(making.await(LONG)).isEqualTo("made");
    }

    private String make() {
        begun.incrementAndGet();
        return end.join();
    }

    /** Returns when whoever asks has begun to wait. */
    private static FutureTask<String> ask(Callable<String> question) {
        FutureTask<String> answer = new FutureTask<>(question);
        Thread asker = Thread.ofPlatform().start(answer);
        await().until(() -> asker.getState() == Thread.State.TIMED_WAITING);
        return answer;
    }
}
