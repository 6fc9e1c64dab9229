package io.parvis.testsupport.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTests {

    @Test
    void readsTheListOfParvis() {
        assertThat(Topic.all())
                .contains(new Topic("parvis.clients", 12, false), new Topic("parvis.people", 12, true))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parvis.clients", "parvis.clients 12 often", "parvis.clients many keep"})
    void refusesAnUnreadableLine(String line) {
        assertThatThrownBy(() -> Topic.parse(line)).isInstanceOf(IllegalArgumentException.class);
    }
}
