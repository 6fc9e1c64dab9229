package io.parvis.directory.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class LatelyTests {

    private final Map<String, String> names = new HashMap<>(Map.of("p-1", "Claire"));
    private final Lately<String, Optional<String>> lately = new Lately<>(id -> Optional.ofNullable(names.get(id)));

    @Test
    void looksUpOnceWhatIsAskedForAgainAndAgain() {
        assertThat(lately.get("p-1")).contains("Claire");
        names.put("p-1", "Claire Martin");

        assertThat(lately.get("p-1")).contains("Claire");
    }

    @Test
    void looksAgainAfterWhatWasHeardAlsoForWhomItDidNotKnow() {
        assertThat(lately.get("p-1")).contains("Claire");
        assertThat(lately.get("p-2")).isEmpty();
        names.remove("p-1");
        names.put("p-2", "Paul");

        lately.forget();

        assertThat(lately.get("p-1")).isEmpty();
        assertThat(lately.get("p-2")).contains("Paul");
    }
}
