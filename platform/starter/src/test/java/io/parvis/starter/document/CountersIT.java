package io.parvis.starter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import io.parvis.starter.backing.TestDatabase;

class CountersIT {

    private static final long MANY = 50;

    private final Counters counters = new Counters(TestDatabase.create());

    @Test
    void countsFromOneOn() {
        assertThat(counters.next("matters-2026")).isEqualTo(1);
        assertThat(counters.next("matters-2026")).isEqualTo(2);
    }

    @Test
    void countsEachNameForItself() {
        counters.next("matters-2026");

        assertThat(counters.next("matters-2027")).isEqualTo(1);
    }

    @Test
    void givesEachCountOnceToManyAtATime() throws InterruptedException {
        Callable<Long> next = () -> counters.next("requests-2026");

        List<Future<Long>> given;
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            given = many.invokeAll(LongStream.range(0, MANY).mapToObj(_ -> next).toList());
        }

        assertThat(given)
                .extracting(Future::resultNow)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, MANY).boxed().toList());
    }
}
