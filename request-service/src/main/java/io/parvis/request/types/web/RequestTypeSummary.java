package io.parvis.request.types.web;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.Card;
import io.parvis.request.types.ReadingRequestTypes;
import io.parvis.request.types.Target;

/**
 * A request type in the catalogue, in its reader's language.
 *
 * @param version the current one, which answers are given to
 */
record RequestTypeSummary(
        String id,
        int version,
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
                offer.version(),
                card.name().in(language),
                card.description().in(language),
                offer.category().id().value(),
                offer.category().look().name().in(language),
                card.icon(),
                card.target());
    }
}
