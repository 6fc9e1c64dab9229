package io.parvis.request.types.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import io.parvis.request.types.Categories;
import io.parvis.request.types.Category;
import io.parvis.request.types.CategoryEvent;
import io.parvis.request.types.CategoryId;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.document.Index;
import io.parvis.starter.paging.SortKey;

/** Categories in the collection {@code request-categories}. */
@Repository
class MongoCategories implements Categories {

    private static final String POSITION = "state.position";

    private final AggregateStore<Category> store;

    MongoCategories(AggregateStores stores) {
        EventTranslator<Category, CategoryEvent> nothingIsTold = (_, _) -> List.of();
        this.store =
                stores.open("request-categories", CategoryDocument.MAPPER, nothingIsTold, Index.on(POSITION, "_id"));
    }

    @Override
    public Stored<Category> add(Category category, Command command) {
        return store.add(category, command);
    }

    @Override
    public Optional<Stored<Category>> find(CategoryId id) {
        return store.find(id.value(), new Criteria());
    }

    @Override
    public Optional<Stored<Category>> change(CategoryId id, Command command, Consumer<Category> verb) {
        return store.change(id.value(), new Criteria(), command, verb);
    }

    @Override
    public List<Stored<Category>> all() {
        List<Stored<Category>> all = new ArrayList<>();
        store.each(new Criteria(), SortKey.ascending(POSITION), all::add);
        return all;
    }
}
