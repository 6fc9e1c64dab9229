package io.parvis.request.types;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.LocalText;
import io.parvis.starter.aggregate.Aggregate;

/** What request types are found under in the catalogue (S29). */
public final class Category implements Aggregate<CategoryEvent> {

    /**
     * How a category looks.
     *
     * @param icon     the name of a picture that screens know; absent for none
     * @param position where it stands among the others, the smallest first
     */
    public record Look(LocalText name, @Nullable String icon, int position) {}

    private final CategoryId id;
    private final List<CategoryEvent> events = new ArrayList<>();
    private Look look;

    private Category(CategoryId id, Look look) {
        this.id = id;
        this.look = look;
    }

    public static Category add(CategoryId id, Look look) {
        Category category = new Category(id, look);
        category.events.add(new CategoryEvent.Added());
        return category;
    }

    /** The category as it was stored. */
    public static Category restore(CategoryId id, Look look) {
        return new Category(id, look);
    }

    /** Gives it another name, picture or place. */
    public void redesign(Look next) {
        if (!next.equals(look)) {
            look = next;
            events.add(new CategoryEvent.Redesigned());
        }
    }

    @Override
    public String id() {
        return id.value();
    }

    public CategoryId categoryId() {
        return id;
    }

    public Look look() {
        return look;
    }

    @Override
    public List<CategoryEvent> events() {
        return List.copyOf(events);
    }
}
