package io.parvis.files.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.bson.Document;

import io.parvis.files.ContentId;
import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.FolderId;
import io.parvis.files.FolderTree;
import io.parvis.files.StoredFile;
import io.parvis.files.StoredFiles;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** Files in their collection. */
record MongoStoredFiles(AggregateStore<StoredFile> store, DocumentCollection documents) implements StoredFiles {

    private static final Document ID_ONLY = new Document(DocumentCollection.ID, 1);

    @Override
    public Stored<StoredFile> add(StoredFile file, Command command) {
        return store.add(file, command);
    }

    @Override
    public Optional<Stored<StoredFile>> find(FileId id, FileAccess access, FolderTree folders) {
        return store.find(id.value(), VisibleFiles.to(access, folders));
    }

    @Override
    public List<Stored<StoredFile>> findAll(Collection<FileId> ids, FileAccess access, FolderTree folders) {
        List<Stored<StoredFile>> found = new ArrayList<>();
        List<String> named = ids.stream().map(FileId::value).toList();
        store.each(
                VisibleFiles.to(access, folders).and(DocumentCollection.ID).in(named),
                SortKey.descending(VisibleFiles.ADDED_AT),
                found::add);
        return found;
    }

    @Override
    public Optional<Stored<StoredFile>> change(
            FileId id, FileAccess access, FolderTree folders, Command command, Consumer<StoredFile> verb) {
        return store.change(id.value(), VisibleFiles.to(access, folders), command, verb);
    }

    @Override
    public Page<Stored<StoredFile>> page(FileAccess access, FolderTree folders, PageRequest page) {
        return store.page(VisibleFiles.to(access, folders), SortKey.descending(VisibleFiles.ADDED_AT), page);
    }

    @Override
    public void each(FileAccess access, FolderTree folders, Consumer<StoredFile> action) {
        store.each(
                VisibleFiles.to(access, folders),
                SortKey.ascending(VisibleFiles.ADDED_AT),
                file -> action.accept(file.value()));
    }

    @Override
    public long count(FileOwner owner) {
        return store.count(VisibleFiles.of(owner));
    }

    @Override
    public boolean isNamed(ContentId content) {
        return isThere(new Document(VisibleFiles.CONTENT, content.value()));
    }

    @Override
    public boolean hasAnyIn(FileOwner owner, FolderId folder) {
        return isThere(
                documents.filter(VisibleFiles.of(owner).and(VisibleFiles.FOLDER).is(folder.value())));
    }

    private boolean isThere(Document filter) {
        return documents.findOne(filter, ID_ONLY).isPresent();
    }
}
