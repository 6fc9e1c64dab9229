package io.parvis.request.types.web;

import java.util.Locale;

import io.parvis.request.types.RequestType;
import io.parvis.request.types.Target;

/** A request type in the catalogue, in its reader's language. */
record RequestTypeSummary(String id, String name, String category, Target target) {

    static RequestTypeSummary from(RequestType type, Locale language) {
        return new RequestTypeSummary(
                type.id().value(), type.name().in(language), type.category().in(language), type.target());
    }
}
