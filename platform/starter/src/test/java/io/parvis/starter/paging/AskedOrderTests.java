package io.parvis.starter.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedOrderTests {

    private enum Key {
        NAME,
        NUMBER
    }

    private record Order(Key key, boolean ascending) {}

    @Test
    void isOneOfTheKeysInEitherDirection() {
        assertThat(read("name")).contains(new Order(Key.NAME, true));
        assertThat(read("-number")).contains(new Order(Key.NUMBER, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--name", "NAME", "name,number", "+name", " name"})
    void isNothingElse(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static Optional<Order> read(String text) {
        return AskedOrder.of(text).among(Key.values(), key -> key.name().toLowerCase(Locale.ROOT), Order::new);
    }
}
