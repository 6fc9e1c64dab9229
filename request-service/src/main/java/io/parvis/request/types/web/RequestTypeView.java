package io.parvis.request.types.web;

import java.util.Locale;
import java.util.Map;

import io.parvis.request.types.FormSchema;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.Target;

/**
 * A request type with its form, in its reader's language.
 *
 * @param schema what {@code answers} must look like, as a JSON Schema (2020-12)
 */
record RequestTypeView(
        String id,
        int version,
        String name,
        String category,
        Target target,
        String description,
        Map<String, Object> schema) {

    static RequestTypeView from(RequestType type, Locale language) {
        return new RequestTypeView(
                type.id().value(),
                type.version(),
                type.name().in(language),
                type.category().in(language),
                type.target(),
                type.description().in(language),
                FormSchema.of(type, language));
    }
}
