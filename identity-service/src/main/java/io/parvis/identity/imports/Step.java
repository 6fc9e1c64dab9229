package io.parvis.identity.imports;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A piece of work on imports that was done.
 *
 * @param rest   how long to rest before the next one
 * @param turned the import that is in another state because of it; null most often
 */
public record Step(Duration rest, @Nullable Import turned) {

    static Step thenRest(Duration rest) {
        return new Step(rest, null);
    }
}
