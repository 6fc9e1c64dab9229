package io.parvis.request.types;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/** The categories of the catalogue, some dozens at most; a client is shown those that have something for them. */
public interface Categories {

    /** Adds a category, or finds what the same command added before. */
    Stored<Category> add(Category category, Command command);

    Optional<Stored<Category>> find(CategoryId id);

    /** Lets a verb change a category; empty when there is none. */
    Optional<Stored<Category>> change(CategoryId id, Command command, Consumer<Category> verb);

    /** All of them, by position. */
    List<Stored<Category>> all();
}
