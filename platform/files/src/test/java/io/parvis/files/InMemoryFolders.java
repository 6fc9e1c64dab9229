package io.parvis.files;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.testsupport.aggregate.InMemoryStore;

/** Folders in memory, with what their verbs announced. */
public final class InMemoryFolders implements Folders {

    private final InMemoryStore<Folder, FolderEvent> folders =
            new InMemoryStore<>(folder -> Folder.restore(folder.folderId(), folder.state()));

    /** The events of all folders, oldest first. */
    public List<FolderEvent> announced() {
        return folders.events();
    }

    public void forgetAll() {
        folders.forgetAll();
    }

    @Override
    public FolderTree of(FileOwner owner) {
        return new FolderTree(folders.all(there(owner)).stream()
                .sorted(Comparator.comparing(folder -> folder.state().name().value()))
                .toList());
    }

    @Override
    public Stored<Folder> add(Folder folder, Command command) {
        return folders.add(folder, command);
    }

    @Override
    public Optional<Stored<Folder>> find(FolderId id, FileOwner owner) {
        return folders.find(id.value(), there(owner));
    }

    @Override
    public Optional<Stored<Folder>> change(FolderId id, FileOwner owner, Command command, Consumer<Folder> verb) {
        return folders.change(id.value(), there(owner), command, verb);
    }

    private static Predicate<Folder> there(FileOwner owner) {
        return folder -> folder.state().owner().equals(owner) && !folder.state().removed();
    }
}
