package io.parvis.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventDelaysTests {

    private static final EventDelays EARLIER = EventDelays.parse(metrics(10, 10, 10));

    @Test
    void readsTheBucketsOfEachConsumer() {
        assertThat(EARLIER.buckets()).containsOnlyKeys("intake", "people");
        assertThat(EARLIER.count("intake")).isEqualTo(10);
        assertThat(EARLIER.count("people")).isEqualTo(3);
        assertThat(EARLIER.count("nobody")).isZero();
    }

    @Test
    void tellsTheUpperEndOfTheBucketThatAShareFallsInto() {
        EventDelays during = EventDelays.parse(metrics(70, 109, 110)).since(EARLIER);

        assertThat(during.count("intake")).isEqualTo(100);
        assertThat(during.atMostMillis("intake", 50)).isEqualTo(10);
        assertThat(during.atMostMillis("intake", 99)).isEqualTo(50);
        assertThat(during.atMostMillis("intake", 100)).isInfinite();
    }

    private static String metrics(int within10, int within50, int all) {
        return """
                # HELP parvis_events_delay_seconds From when an event happened until it was applied
                # TYPE parvis_events_delay_seconds histogram
                parvis_events_delay_seconds_bucket{consumer="intake",service="matter-service",le="0.01"} %d
                parvis_events_delay_seconds_bucket{consumer="intake",service="matter-service",le="0.05"} %d
                parvis_events_delay_seconds_bucket{consumer="intake",service="matter-service",le="+Inf"} %d
                parvis_events_delay_seconds_count{consumer="intake",service="matter-service"} %d
                parvis_events_delay_seconds_bucket{consumer="people",service="matter-service",le="0.01"} 3
                parvis_events_delay_seconds_bucket{consumer="people",service="matter-service",le="+Inf"} 3
                """.formatted(within10, within50, all, all);
    }
}
