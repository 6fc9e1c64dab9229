package io.parvis.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class DiskTests {

    private static final Path STATE = Path.of("/srv/parvis");

    @Test
    void isRefusedWhenItIsTooFullToStart() {
        assertThatThrownBy(() -> new Disk(STATE, () -> 499_999_999).checkSpace())
                .isInstanceOf(StackFailure.class)
                .hasMessage("The disk is full: 499 MB are free at /srv/parvis, Parvis needs 500 MB.");
    }

    @Test
    void isTakenWhenItHasWhatIsNeeded() {
        assertThatCode(() -> new Disk(STATE, () -> 500_000_000).checkSpace()).doesNotThrowAnyException();
    }

    @Test
    void saysWhenSpaceIsScarce() {
        assertThat(new Disk(STATE, () -> 199_999_999).warning())
                .contains("The disk is nearly full: 199 MB are free at /srv/parvis. "
                        + "What ends for want of space starts again when there is some.");
        assertThat(new Disk(STATE, () -> 200_000_000).warning()).isEmpty();
    }
}
