package io.parvis.request.types.web;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.Category;

/** A category as the team sees it. */
record CategoryView(String id, WordingBody name, @Nullable String icon, int position) {

    static CategoryView from(Category category) {
        Category.Look look = category.look();
        return new CategoryView(category.id(), WordingBody.of(look.name()), look.icon(), look.position());
    }
}
