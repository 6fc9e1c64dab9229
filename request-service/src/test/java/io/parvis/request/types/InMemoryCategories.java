package io.parvis.request.types;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** Categories in memory. */
public final class InMemoryCategories implements Categories {

    private final InMemoryStore<Category, CategoryEvent> categories =
            new InMemoryStore<>(category -> Category.restore(category.categoryId(), category.look()));

    public void forgetAll() {
        categories.forgetAll();
    }

    @Override
    public Stored<Category> add(Category category, Command command) {
        return categories.add(category, command);
    }

    @Override
    public Optional<Stored<Category>> find(CategoryId id) {
        return categories.find(id.value());
    }

    @Override
    public Optional<Stored<Category>> change(CategoryId id, Command command, Consumer<Category> verb) {
        return categories.change(id.value(), _ -> true, command, verb);
    }

    @Override
    public List<Stored<Category>> all() {
        Comparator<Category> byPosition =
                Comparator.comparingInt(category -> category.look().position());
        return categories.page(_ -> true, byPosition, PageRequest.first(1000)).items();
    }
}
