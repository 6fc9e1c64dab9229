package io.parvis.request.types.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.Card;
import io.parvis.request.types.ReadingRequestTypes;
import io.parvis.request.types.Target;

/** A request type in the catalogue, in its reader's language. */
record RequestTypeSummary(
        String id,
        String name,
        String description,
        String categoryId,
        String category,
        @Nullable String icon,
        Target target) {

    static RequestTypeSummary from(ReadingRequestTypes.Offer offer, Locale language) {
        Card card = offer.card();
        return new RequestTypeSummary(
                offer.id().value(),
                card.name().in(language),
                card.description().in(language),
                offer.category().id().value(),
                offer.category().look().name().in(language),
                card.icon(),
                card.target());
    }
}
