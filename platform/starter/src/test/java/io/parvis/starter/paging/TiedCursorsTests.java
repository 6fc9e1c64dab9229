package io.parvis.starter.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.Test;

class TiedCursorsTests {

    private static final Page<String> PAGE = new Page<>(List.of("claire"), "after claire");

    record Question(String filter, boolean ascending) {}

    private final TiedCursors cursors = TiedCursors.to(new Question("active", true));

    @Test
    void leadOnWhereTheSameIsAsked() {
        Page<String> tied = cursors.tie(PAGE);
        TiedCursors same = TiedCursors.to(new Question("active", true));

        assertThat(tied.items()).isEqualTo(PAGE.items());
        assertThat(tied.nextCursor()).matches("[0-9a-f]{16}\\.after claire");
        assertThat(same.untie(new PageRequest(7, tied.nextCursor()))).isEqualTo(new PageRequest(7, "after claire"));
    }

    @Test
    void areRefusedWhereSomethingElseIsAsked() {
        PageRequest next = new PageRequest(7, cursors.tie(PAGE).nextCursor());

        for (Question other : List.of(new Question("banned", true), new Question("active", false))) {
            assertThatExceptionOfType(MalformedCursor.class)
                    .isThrownBy(() -> TiedCursors.to(other).untie(next));
        }
        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(() -> cursors.untie(new PageRequest(7, "after claire")));
    }

    @Test
    void areNoneOnTheFirstAndLastPage() {
        Page<String> last = new Page<>(List.of("claire"), null);

        assertThat(cursors.untie(PageRequest.first(7))).isEqualTo(PageRequest.first(7));
        assertThat(cursors.tie(last)).isSameAs(last);
    }
}
