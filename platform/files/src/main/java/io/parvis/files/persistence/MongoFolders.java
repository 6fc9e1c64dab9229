package io.parvis.files.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.files.FileOwner;
import io.parvis.files.Folder;
import io.parvis.files.FolderId;
import io.parvis.files.FolderTree;
import io.parvis.files.Folders;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.SortKey;

/** Folders in their collection. */
record MongoFolders(AggregateStore<Folder> store) implements Folders {

    static final String OWNER = "state.owner";
    static final String NAME = "state.name";

    private static final String REMOVED = "state.removed";

    @Override
    public FolderTree of(FileOwner owner) {
        List<Folder> all = new ArrayList<>();
        store.each(there(owner), SortKey.ascending(NAME), folder -> all.add(folder.value()));
        return new FolderTree(all);
    }

    @Override
    public Stored<Folder> add(Folder folder, Command command) {
        return store.add(folder, command);
    }

    @Override
    public Optional<Stored<Folder>> find(FolderId id, FileOwner owner) {
        return store.find(id.value(), there(owner));
    }

    @Override
    public Optional<Stored<Folder>> change(FolderId id, FileOwner owner, Command command, Consumer<Folder> verb) {
        return store.change(id.value(), there(owner), command, verb);
    }

    private static Criteria there(FileOwner owner) {
        return Criteria.where(OWNER).is(owner.value()).and(REMOVED).is(false);
    }
}
