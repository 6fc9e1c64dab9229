package io.parvis.request.intake.persistence;

import io.parvis.request.forms.LocalText;

/** A text in each language. */
record TextDocument(String en, String fr) {

    static TextDocument from(LocalText text) {
        return new TextDocument(text.en(), text.fr());
    }

    LocalText toText() {
        return new LocalText(en, fr);
    }
}
