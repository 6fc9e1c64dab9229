package io.parvis.e2e;

import org.jspecify.annotations.Nullable;

/**
 * One of those who ask.
 *
 * @param name  as the table's head has it
 * @param token that they bring, if any
 */
record Persona(String name, @Nullable String token) {

    Answer ask(Parvis parvis, Route route, String path) {
        return parvis.at(route.service(), token).ask(route.asked(), path);
    }
}
