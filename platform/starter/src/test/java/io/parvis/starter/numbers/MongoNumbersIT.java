package io.parvis.starter.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.parvis.starter.backing.TestDatabase;

class MongoNumbersIT {

    private static final int MANY = 50;
    private static final NumberSeries LETTERS = new NumberSeries("letters", "LET");
    private static final NumberSeries PARCELS = new NumberSeries("parcels", "PAR");
    private static final Instant LAST_OF_2026 = Instant.parse("2026-12-31T23:59:59.999Z");
    private static final Instant FIRST_OF_2027 = Instant.parse("2027-01-01T00:00:00Z");

    private final Numbers numbers = new MongoNumbers(TestDatabase.create());

    @Test
    void countsFromOneOn() {
        assertThat(numbers.next(LETTERS, LAST_OF_2026)).isEqualTo("LET-2026-000001");
        assertThat(numbers.next(LETTERS, LAST_OF_2026)).isEqualTo("LET-2026-000002");
    }

    @Test
    void countsEachSeriesAndYearForItself() {
        numbers.next(LETTERS, LAST_OF_2026);

        assertThat(numbers.next(LETTERS, FIRST_OF_2027)).isEqualTo("LET-2027-000001");
        assertThat(numbers.next(PARCELS, LAST_OF_2026)).isEqualTo("PAR-2026-000001");
    }

    @Test
    void givesEachNumberOnceToManyAtATime() throws InterruptedException {
        Callable<String> next = () -> numbers.next(LETTERS, LAST_OF_2026);

        List<Future<String>> given;
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            given = many.invokeAll(IntStream.range(0, MANY).mapToObj(_ -> next).toList());
        }

        assertThat(given)
                .extracting(Future::resultNow)
                .doesNotHaveDuplicates()
                .hasSize(MANY)
                .contains("LET-2026-000001", "LET-2026-000050");
    }
}
