package io.parvis.matter.matters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;

import org.junit.jupiter.api.Test;

/** How {@link MatterNumbers} count, wherever the count is kept. Each test starts from nothing. */
public abstract class MatterNumbersSuite {

    protected abstract MatterNumbers numbers();

    @Test
    void countsFromOneInEachYear() {
        assertThat(numbers().next(Year.of(2026))).isEqualTo(new MatterNumber("MAT-2026-000001"));
        assertThat(numbers().next(Year.of(2026))).isEqualTo(new MatterNumber("MAT-2026-000002"));
        assertThat(numbers().next(Year.of(2027))).isEqualTo(new MatterNumber("MAT-2027-000001"));
    }
}
