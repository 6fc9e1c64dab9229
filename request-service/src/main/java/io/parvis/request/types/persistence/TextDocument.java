package io.parvis.request.types.persistence;

import io.parvis.request.forms.LocalText;

record TextDocument(String en, String fr) {

    static TextDocument from(LocalText text) {
        return new TextDocument(text.en(), text.fr());
    }

    LocalText toText() {
        return new LocalText(en, fr);
    }
}
