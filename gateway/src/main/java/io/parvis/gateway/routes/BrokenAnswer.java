package io.parvis.gateway.routes;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** A service's answer ended before it was whole. */
final class BrokenAnswer extends IOException {

    BrokenAnswer(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
