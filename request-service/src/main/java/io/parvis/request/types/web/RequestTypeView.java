package io.parvis.request.types.web;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.Card;
import io.parvis.request.types.PublishedType;
import io.parvis.request.types.ReadingRequestTypes;
import io.parvis.request.types.Target;

/**
 * A request type with its form, in its reader's language.
 *
 * @param version to send back with the answers
 * @param schema  what {@code answers} must look like, as a JSON Schema (2020-12)
 */
record RequestTypeView(
        String id,
        int version,
        String name,
        String categoryId,
        String category,
        @Nullable String icon,
        Target target,
        String description,
        @Nullable String legalNotice,
        Map<String, Object> schema) {

    static RequestTypeView from(ReadingRequestTypes.Form form, Locale language) {
        PublishedType type = form.type();
        Card card = type.card();
        return new RequestTypeView(
                type.id().value(),
                type.version(),
                card.name().in(language),
                form.category().id().value(),
                form.category().look().name().in(language),
                card.icon(),
                card.target(),
                card.description().in(language),
                type.legalNotice() == null ? null : type.legalNotice().in(language),
                form.schema());
    }
}
