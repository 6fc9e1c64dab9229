package io.parvis.identity.imports;

import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the turn passes, wherever it is kept. */
public abstract class ShiftSuite {

    protected abstract Shift shift();

    @Test
    void isOnesUntilItEndsOrIsGivenBack() {
        assertThat(shift().take("one", MONDAY, MONDAY.plusSeconds(30))).isTrue();
        assertThat(shift().take("two", MONDAY.plusSeconds(29), MONDAY.plusSeconds(59)))
                .isFalse();
        assertThat(shift().take("one", MONDAY.plusSeconds(29), MONDAY.plusSeconds(59)))
                .isTrue();
        assertThat(shift().take("two", MONDAY.plusSeconds(30), MONDAY.plusSeconds(60)))
                .isFalse();
        assertThat(shift().take("two", MONDAY.plusSeconds(59), MONDAY.plusSeconds(89)))
                .isTrue();

        shift().leave("one");
        assertThat(shift().take("one", MONDAY.plusSeconds(60), MONDAY.plusSeconds(90)))
                .isFalse();
        shift().leave("two");
        assertThat(shift().take("one", MONDAY.plusSeconds(60), MONDAY.plusSeconds(90)))
                .isTrue();
        shift().leave("one");
    }
}
