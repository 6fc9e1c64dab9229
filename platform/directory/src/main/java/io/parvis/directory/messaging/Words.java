package io.parvis.directory.messaging;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Words of the published language that this version may not know yet. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> Optional<E> find(Class<E> type, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst();
    }
}
