package io.parvis.files;

import java.time.Clock;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Makes and changes folders. */
public class KeepingFolders {

    static final int MOST = 200;
    static final int DEEPEST = 5;

    private final Folders folders;
    private final StoredFiles files;
    private final Clock clock;

    KeepingFolders(Folders folders, StoredFiles files, Clock clock) {
        this.folders = folders;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Makes a folder.
     *
     * @param parent the folder around it; null for the top
     * @throws Refused if there is no such parent, or there are too many
     */
    public Stored<Folder> add(FileAccess access, FileName name, @Nullable FolderId parent, Command command) {
        FolderTree tree = folders.of(access.owner());
        if (parent != null && tree.find(parent, access).isEmpty()) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        if (parent != null && tree.depth(parent) >= DEEPEST) {
            throw new Refused(FileRefusal.FOLDER_TOO_DEEP);
        }
        if (tree.size() >= MOST) {
            throw new Refused(FileRefusal.FOLDERS_TOO_MANY);
        }
        Folder folder =
                Folder.added(new FolderId(command.id()), access, new Place(parent, tree), name, clock.instant());
        return folders.add(folder, command);
    }

    public Stored<Folder> rename(FileAccess access, FolderId id, FileName name, Command command) {
        return change(access, id, command, (folder, tree) -> folder.rename(name, access, tree, clock.instant()));
    }

    /**
     * Moves a folder into another one, or to the top, with all that is in it.
     *
     * @throws Refused if there is no such other one, it is in this one, or too deep
     */
    public Stored<Folder> move(FileAccess access, FolderId id, @Nullable FolderId parent, Command command) {
        return change(access, id, command, (folder, tree) -> {
            if (parent != null) {
                requireRoom(access, tree, id, parent);
            }
            folder.moveTo(new Place(parent, tree), access, clock.instant());
        });
    }

    private static void requireRoom(FileAccess access, FolderTree tree, FolderId id, FolderId parent) {
        if (tree.find(parent, access).isEmpty()) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        if (tree.isIn(parent, id)) {
            throw new Refused(FileRefusal.FOLDER_IN_ITSELF);
        }
        if (tree.depth(parent) + tree.height(id) > DEEPEST) {
            throw new Refused(FileRefusal.FOLDER_TOO_DEEP);
        }
    }

    /**
     * Decides whether the requester's side sees what is in a folder, where nothing nearer was decided (S59, S76); with null, it is as the folder around it
     * is.
     */
    public Stored<Folder> decide(FileAccess access, FolderId id, @Nullable Visibility choice, Command command) {
        return change(access, id, command, (folder, tree) -> folder.decide(choice, access, tree, clock.instant()));
    }

    /**
     * Removes an empty folder.
     *
     * @throws Refused if anything is in it
     */
    public Stored<Folder> remove(FileAccess access, FolderId id, Command command) {
        return change(access, id, command, (folder, tree) -> {
            if (tree.hasFoldersIn(id) || files.hasAnyIn(access.owner(), id)) {
                throw new Refused(FileRefusal.FOLDER_NOT_EMPTY);
            }
            folder.remove(access, tree, clock.instant());
        });
    }

    private Stored<Folder> change(
            FileAccess access, FolderId id, Command command, BiConsumer<Folder, FolderTree> verb) {
        if (folders.of(access.owner()).find(id, access).isEmpty()) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        if (access.isInPortal()) {
            throw new Refused(StandardRefusal.FORBIDDEN);
        }
        return folders.change(id, access.owner(), command, folder -> verb.accept(folder, folders.of(access.owner())))
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
