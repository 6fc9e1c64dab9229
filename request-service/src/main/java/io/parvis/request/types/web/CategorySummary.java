package io.parvis.request.types.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.ReadingRequestTypes;

/** A category of the catalogue, in its reader's language. */
record CategorySummary(String id, String name, @Nullable String icon) {

    static CategorySummary from(ReadingRequestTypes.Heading category, Locale language) {
        return new CategorySummary(
                category.id().value(),
                category.look().name().in(language),
                category.look().icon());
    }
}
