package io.parvis.request.intake.web;

import java.util.Locale;
import java.util.Map;

import io.parvis.request.types.ReadingRequestTypes;

/**
 * The form that a request was made with, in its reader's language.
 *
 * @param schema what the answers looked like, as a JSON Schema (2020-12)
 */
record RequestFormView(String requestTypeId, int version, String name, Map<String, Object> schema) {

    static RequestFormView from(ReadingRequestTypes.Form form, Locale language) {
        return new RequestFormView(
                form.type().id().value(),
                form.type().version(),
                form.type().card().name().in(language),
                form.schema());
    }
}
