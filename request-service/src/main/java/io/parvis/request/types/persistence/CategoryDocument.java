package io.parvis.request.types.persistence;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.Category;
import io.parvis.request.types.CategoryId;
import io.parvis.starter.aggregate.DocumentMapper;

/** A category's {@code state} in its document. */
record CategoryDocument(TextDocument name, @Nullable String icon, int position) {

    static final DocumentMapper<Category, CategoryDocument> MAPPER =
            DocumentMapper.of(CategoryDocument.class, CategoryDocument::from, CategoryDocument::toCategory);

    private static CategoryDocument from(Category category) {
        Category.Look look = category.look();
        return new CategoryDocument(TextDocument.from(look.name()), look.icon(), look.position());
    }

    private Category toCategory(String id) {
        return Category.restore(new CategoryId(id), new Category.Look(name.toText(), icon, position));
    }
}
