package io.parvis.files;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** Keeps files. Whoever asks says of what thing and from which side, and finds what they may see there; what is removed nobody finds. */
public interface StoredFiles {

    /** Adds a file, or finds what the same command added before. */
    Stored<StoredFile> add(StoredFile file, Command command);

    Optional<Stored<StoredFile>> find(FileId id, FileAccess access, FolderTree folders);

    /** Those among these that the one who asks sees, last added first. */
    List<Stored<StoredFile>> findAll(Collection<FileId> ids, FileAccess access, FolderTree folders);

    /** Lets a verb change a file that the one who asks sees. */
    Optional<Stored<StoredFile>> change(
            FileId id, FileAccess access, FolderTree folders, Command command, Consumer<StoredFile> verb);

    /** Last added first. */
    Page<Stored<StoredFile>> page(FileAccess access, FolderTree folders, PageRequest page);

    /** All of them, first added first. */
    void each(FileAccess access, FolderTree folders, Consumer<StoredFile> action);

    /** How many files a thing has, whoever may see them. */
    long count(FileOwner owner);

    /** Whether any file of any thing has a version with these bytes. */
    boolean isNamed(ContentId content);

    /** Whether anything is in a folder, whoever may see it. */
    boolean hasAnyIn(FileOwner owner, FolderId folder);
}
