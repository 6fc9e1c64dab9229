package io.parvis.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** Files in memory, with what their verbs announced. */
public final class InMemoryStoredFiles implements StoredFiles {

    private static final Comparator<StoredFile> FIRST_ADDED_FIRST =
            Comparator.comparing(file -> file.state().addedAt());

    private final InMemoryStore<StoredFile, FileEvent> files =
            new InMemoryStore<>(file -> StoredFile.restore(file.fileId(), file.state()));

    /** The events of all files, oldest first. */
    public List<FileEvent> announced() {
        return files.events();
    }

    public void forgetAll() {
        files.forgetAll();
    }

    @Override
    public Stored<StoredFile> add(StoredFile file, Command command) {
        return files.add(file, command);
    }

    @Override
    public Optional<Stored<StoredFile>> find(FileId id, FileAccess access, FolderTree folders) {
        return files.find(id.value(), visibleTo(access, folders));
    }

    @Override
    public List<Stored<StoredFile>> findAll(Collection<FileId> ids, FileAccess access, FolderTree folders) {
        Predicate<StoredFile> named = file -> ids.contains(file.fileId());
        return files.page(
                        visibleTo(access, folders).and(named),
                        FIRST_ADDED_FIRST.reversed(),
                        PageRequest.first(ids.size()))
                .items();
    }

    @Override
    public Optional<Stored<StoredFile>> change(
            FileId id, FileAccess access, FolderTree folders, Command command, Consumer<StoredFile> verb) {
        return files.change(id.value(), visibleTo(access, folders), command, verb);
    }

    @Override
    public Page<Stored<StoredFile>> page(FileAccess access, FolderTree folders, PageRequest page) {
        return files.page(visibleTo(access, folders), FIRST_ADDED_FIRST.reversed(), page);
    }

    @Override
    public void each(FileAccess access, FolderTree folders, Consumer<StoredFile> action) {
        files.all(visibleTo(access, folders)).stream()
                .sorted(FIRST_ADDED_FIRST.thenComparing(StoredFile::id))
                .forEach(action);
    }

    @Override
    public long count(FileOwner owner) {
        return files.count(file -> isThere(file, owner));
    }

    @Override
    public boolean isNamed(ContentId content) {
        return files.count(file -> file.state().versions().stream()
                        .anyMatch(version -> version.content().equals(content)))
                > 0;
    }

    @Override
    public boolean hasAnyIn(FileOwner owner, FolderId folder) {
        return files.count(file ->
                        isThere(file, owner) && folder.equals(file.state().folder()))
                > 0;
    }

    private static Predicate<StoredFile> visibleTo(FileAccess access, FolderTree folders) {
        return file ->
                isThere(file, access.owner()) && !file.versions(access, folders).isEmpty();
    }

    private static boolean isThere(StoredFile file, FileOwner owner) {
        return file.state().owner().equals(owner) && file.state().removed() == null;
    }
}
