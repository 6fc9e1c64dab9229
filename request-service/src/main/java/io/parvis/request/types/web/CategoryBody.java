package io.parvis.request.types.web;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.ArrangingCategories;

/**
 * A category as an admin makes it.
 *
 * @param icon     the name of a picture that screens know
 * @param position where it stands among the others, the smallest first
 */
record CategoryBody(
        @Nullable WordingBody name,
        @Nullable String icon,
        @Nullable Integer position) {

    ArrangingCategories.Form toForm() {
        return new ArrangingCategories.Form(WordingBody.toWording(name), icon, position);
    }
}
