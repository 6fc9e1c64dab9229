package io.parvis.starter.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.backing.TestDatabase;
import io.parvis.starter.document.DeclaredIndexes;
import io.parvis.starter.document.Index;
import io.parvis.starter.letters.LetterEvents.LetterState;

class ProjectionIT {

    private static final int EVENTS = 12;

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final Projection<Place> places = projection();

    record Place(String name) {}

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesToOneResultHoweverEventsAreShuffledAndRepeated(int seed) {
        Random random = new Random(seed);
        List<Long> deliveries =
                new ArrayList<>(LongStream.rangeClosed(1, EVENTS).boxed().toList());
        random.longs(EVENTS, 1, EVENTS + 1).forEach(deliveries::add);
        Collections.shuffle(deliveries, random);

        List<Long> applied = deliveries.stream().filter(this::apply).toList();

        assertThat(places.find("letter")).contains(new Place("place " + EVENTS));
        assertThat(applied).isSorted().doesNotHaveDuplicates().last().isEqualTo((long) EVENTS);
        assertThat(registry.get("parvis.events.duplicates").counter().count())
                .isEqualTo(deliveries.size() - applied.size());
    }

    @Test
    void comesToOneResultWhenReplicasApplyAtOnce() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int thread = 0; thread < 8; thread++) {
                threads.execute(() -> LongStream.rangeClosed(1, 50).forEach(this::apply));
            }
        }

        assertThat(places.find("letter")).contains(new Place("place 50"));
    }

    @RepeatedTest(30)
    void keepsTheNewerOfTwoFirstEventsThatReplicasApplyAtOnce() throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(2);
        Thread other = Thread.ofVirtual().start(() -> {
            meet(together);
            apply(1);
        });

        meet(together);
        apply(2);
        other.join();

        assertThat(places.find("letter")).contains(new Place("place 2"));
    }

    @Test
    void doesNotTakeAnotherUniqueKeyForADuplicate() {
        Projection<Place> unique = projection(Index.unique("state.name"));
        unique.apply(event("letter", 1, "Paris"), new Place("Paris"));

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> unique.apply(event("another", 1, "Paris"), new Place("Paris")));
    }

    @Test
    void keepsAnErasedSubjectErased() {
        apply(1);
        assertThat(places.isErased("letter")).isFalse();
        places.erase("letter");

        assertThat(apply(2)).isFalse();
        assertThat(places.isErased("letter")).isTrue();
        assertThat(places.isErased("another")).isFalse();
        assertThat(places.find("letter")).isEmpty();
        assertThat(places.findOne(Criteria.where("_id").is("letter"))).isEmpty();
        assertThat(places.findAll(new Criteria())).isEmpty();
    }

    @Test
    void findsByWhatIsKept() {
        apply(3);

        assertThat(places.findOne(Criteria.where("state.name").is("place 3"))).contains(new Place("place 3"));
        assertThat(places.findOne(Criteria.where("state.name").is("place 4"))).isEmpty();
    }

    private boolean apply(long sequence) {
        String place = "place " + sequence;
        return places.apply(event("letter", sequence, place), new Place(place));
    }

    private Projection<Place> projection(Index... indexes) {
        DeclaredIndexes declared = new DeclaredIndexes();
        declared.start();
        return new MongoProjections(TestDatabase.create(), declared, new ConsumerMetrics(registry, Clock.systemUTC()))
                .open("places", Place.class, indexes);
    }

    private static Received<LetterState> event(String letter, long sequence, String place) {
        LetterState data = new LetterState(letter, place);
        return new Received<>(
                letter + sequence,
                "/parvis/letter-service",
                letter,
                sequence,
                Instant.EPOCH,
                Actor.SYSTEM,
                null,
                Set.of(),
                data);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
