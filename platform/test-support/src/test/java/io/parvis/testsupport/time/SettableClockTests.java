package io.parvis.testsupport.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

class SettableClockTests {

    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");

    @Test
    void standsStill() {
        assertThat(clock.instant()).isEqualTo("2026-03-02T09:00:00Z").isEqualTo(clock.instant());
    }

    @Test
    void movesWhenItIsMovedInEveryZone() {
        Clock inParis = clock.withZone(ZoneId.of("Europe/Paris"));

        clock.advance(Duration.ofDays(7));

        assertThat(clock.instant()).isEqualTo("2026-03-09T09:00:00Z");
        assertThat(inParis.instant()).isEqualTo(clock.instant());
        assertThat(inParis.getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }
}
