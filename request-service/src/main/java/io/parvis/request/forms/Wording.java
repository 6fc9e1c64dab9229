package io.parvis.request.forms;

import org.jspecify.annotations.Nullable;

/** A text that is being written, perhaps not in every language yet. */
public record Wording(@Nullable String en, @Nullable String fr) {

    /** The finished text, to go on writing it. */
    public static Wording of(LocalText text) {
        return new Wording(text.en(), text.fr());
    }

    boolean isEmpty() {
        return (en == null || en.isBlank()) && (fr == null || fr.isBlank());
    }
}
