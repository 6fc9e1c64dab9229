package io.parvis.request.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;

import org.junit.jupiter.api.Test;

/** How {@link RequestNumbers} count, wherever the count is kept. Each test starts from nothing. */
public abstract class RequestNumbersSuite {

    protected abstract RequestNumbers numbers();

    @Test
    void countsFromOneInEachYear() {
        assertThat(numbers().next(Year.of(2026))).isEqualTo(new RequestNumber("REQ-2026-000001"));
        assertThat(numbers().next(Year.of(2026))).isEqualTo(new RequestNumber("REQ-2026-000002"));
        assertThat(numbers().next(Year.of(2027))).isEqualTo(new RequestNumber("REQ-2027-000001"));
    }
}
