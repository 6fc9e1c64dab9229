package io.parvis.files;

import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/** Keeps the folders of things. */
public interface Folders {

    /** All of a thing's folders that are not removed; they are few. */
    FolderTree of(FileOwner owner);

    /** Adds a folder, or finds what the same command added before. */
    Stored<Folder> add(Folder folder, Command command);

    /** A folder that is not removed. */
    Optional<Stored<Folder>> find(FolderId id, FileOwner owner);

    Optional<Stored<Folder>> change(FolderId id, FileOwner owner, Command command, Consumer<Folder> verb);
}
