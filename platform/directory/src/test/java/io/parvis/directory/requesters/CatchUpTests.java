package io.parvis.directory.requesters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatchUpTests {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofMillis(1);

    private final AtomicInteger passes = new AtomicInteger();
    private @Nullable CatchUp started;

    @AfterEach
    void stop() {
        if (started != null) {
            started.stop();
        }
    }

    @Test
    void beginsWhenTheServiceStartsAndThenRests() {
        CatchUp catchUp = start(passes::incrementAndGet, LONG, SHORT);

        await().until(() -> passes.get() == 1);
        assertThat(catchUp.isRunning()).isTrue();
        catchUp.stop();

        assertThat(catchUp.isRunning()).isFalse();
        assertThat(passes).hasValue(1);
    }

    @Test
    void beginsAgainAfterItsRest() {
        start(passes::incrementAndGet, SHORT, LONG);

        await().until(() -> passes.get() > 2);
    }

    @Test
    void isTriedAgainWhenItFails() {
        start(
                () -> {
                    if (passes.incrementAndGet() < 3) {
                        throw new IllegalStateException("not now");
                    }
                },
                LONG,
                SHORT);

        await().until(() -> passes.get() == 3);
    }

    private CatchUp start(Runnable pass, Duration rest, Duration retryPause) {
        CatchUp catchUp = new CatchUp(pass, rest, retryPause);
        started = catchUp;
        catchUp.start();
        return catchUp;
    }
}
