package io.parvis.faults.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.faults.checks.Finding.Kind;

class PoisonCheckTests {

    private static final ParkedLine POISON =
            new ParkedLine("matter-service", "intake", "parvis.requests", "poison-1", "unreadable");
    private static final ParkedLine REAL =
            new ParkedLine("matter-service", "intake", "parvis.requests", "a request", "unreadable");

    @Test
    void acceptsPoisonThatIsParked() {
        assertThat(PoisonCheck.check(Set.of("poison-1", "ignored"), Set.of("poison-1"), List.of(POISON)))
                .isEmpty();
    }

    @Test
    void findsAnAggregateThatNobodyPoisoned() {
        assertThat(PoisonCheck.check(Set.of("poison-1"), Set.of("poison-1"), List.of(POISON, REAL)))
                .extracting(Finding::kind)
                .containsExactly(Kind.PARKED);
    }

    @Test
    void findsPoisonThatWentThrough() {
        assertThat(PoisonCheck.check(Set.of("poison-1"), Set.of("poison-1"), List.of()))
                .extracting(Finding::kind)
                .containsExactly(Kind.POISON);
    }
}
