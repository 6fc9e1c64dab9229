package io.parvis.request.types.web;

import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.LocalText;
import io.parvis.request.forms.Wording;

/** A text in each language. */
record WordingBody(@Nullable String en, @Nullable String fr) {

    static @Nullable WordingBody from(@Nullable Wording wording) {
        return wording == null ? null : new WordingBody(wording.en(), wording.fr());
    }

    static WordingBody of(LocalText text) {
        return new WordingBody(text.en(), text.fr());
    }

    static @Nullable Wording toWording(@Nullable WordingBody body) {
        return body == null ? null : new Wording(body.en(), body.fr());
    }
}
