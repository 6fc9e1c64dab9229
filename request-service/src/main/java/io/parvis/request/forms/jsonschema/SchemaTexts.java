package io.parvis.request.forms.jsonschema;

import java.util.Locale;
import java.util.Map;

import io.parvis.request.forms.LocalText;

/** Writes texts into schemas, in a language or in all of them. */
record SchemaTexts(Locale language) {

    void title(Map<String, Object> schema, LocalText text) {
        write(schema, "title", Keywords.TITLES, text);
    }

    void description(Map<String, Object> schema, LocalText text) {
        write(schema, "description", Keywords.DESCRIPTIONS, text);
    }

    private void write(Map<String, Object> schema, String keyword, String all, LocalText text) {
        schema.put(keyword, text.in(language));
        if (language.equals(LocalText.EVERY_LANGUAGE)) {
            schema.put(all, Map.of("en", text.en(), "fr", text.fr()));
        }
    }
}
