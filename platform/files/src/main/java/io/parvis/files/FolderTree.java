package io.parvis.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The folders of one thing, as they are in each other. What is in a folder that is not there, or in folders that were moved into each other at the same
 * moment, is found at the top, and hidden: nobody knows any more what was decided for it.
 */
public final class FolderTree {

    private final Map<FolderId, Folder> folders = new LinkedHashMap<>();

    /** The tree of all folders of a thing that are not removed. */
    public FolderTree(Collection<Folder> all) {
        all.forEach(folder -> folders.put(folder.folderId(), folder));
    }

    /** The same with this folder as it is now. */
    FolderTree with(Folder changed) {
        List<Folder> all = new ArrayList<>(folders.values());
        all.add(changed);
        return new FolderTree(all);
    }

    int size() {
        return folders.size();
    }

    /** The folder, if it is there and the one who asks may know of it. */
    Optional<Folder> find(FolderId id, FileAccess access) {
        return Optional.ofNullable(folders.get(id)).filter(folder -> isVisible(folder, access));
    }

    /** Those that someone may know of. A hidden folder's name may tell something, even if a file in it is shown. */
    List<Folder> visible(FileAccess access) {
        return folders.values().stream()
                .filter(folder -> isVisible(folder, access))
                .toList();
    }

    private boolean isVisible(Folder folder, FileAccess access) {
        return !access.isInPortal()
                || folder.state().by().equals(access.actor())
                || isShown(folder, access.teamsFiles());
    }

    /** The marker of a folder. */
    boolean isShown(Folder folder, Visibility teamsFiles) {
        Visibility choice = choice(folder.folderId());
        return choice == null
                ? folder.state().origin() == Side.PORTAL || teamsFiles == Visibility.SHOWN
                : choice == Visibility.SHOWN;
    }

    /** What was decided for what is in a folder, by the nearest folder for which something was; null when nothing was. */
    @Nullable
    Visibility choice(@Nullable FolderId id) {
        FolderId lost = id;
        for (Folder folder : path(id)) {
            lost = folder.state().parent();
            if (isInItself(folder)) {
                return Visibility.HIDDEN;
            }
            if (folder.state().choice() != null) {
                return folder.state().choice();
            }
        }
        return lost == null ? null : Visibility.HIDDEN;
    }

    /** The folders from this one to the top. */
    private List<Folder> path(@Nullable FolderId id) {
        List<Folder> path = new ArrayList<>();
        for (Folder folder = at(id); folder != null; folder = around(folder)) {
            path.add(folder);
        }
        return path;
    }

    /** The folder around one. Two that were moved into each other at the same moment are at the top, both of them. */
    private @Nullable Folder around(Folder folder) {
        return isInItself(folder) ? null : at(folder.state().parent());
    }

    private boolean isInItself(Folder folder) {
        Folder outer = at(folder.state().parent());
        for (int steps = 0; outer != null && steps < folders.size(); steps++) {
            if (outer.folderId().equals(folder.folderId())) {
                return true;
            }
            outer = at(outer.state().parent());
        }
        return false;
    }

    private @Nullable Folder at(@Nullable FolderId id) {
        return id == null ? null : folders.get(id);
    }

    /** The nearest folder around one that someone sees; null at the top. */
    @Nullable
    FolderId parent(Folder folder, FileAccess access) {
        Folder outer = around(folder);
        return outer == null ? null : place(outer.folderId(), access);
    }

    /** Where someone finds what is in a folder: in it, in the nearest one around it that they see, or null at the top. */
    @Nullable
    FolderId place(@Nullable FolderId id, FileAccess access) {
        return path(id).stream()
                .filter(folder -> isVisible(folder, access))
                .map(Folder::folderId)
                .findFirst()
                .orElse(null);
    }

    /** The names of the folders, from the top, in which someone finds what is in a folder. */
    List<FileName> names(@Nullable FolderId id, FileAccess access) {
        return path(id).reversed().stream()
                .filter(folder -> isVisible(folder, access))
                .map(folder -> folder.state().name())
                .toList();
    }

    int depth(FolderId id) {
        return path(id).size();
    }

    /** How deep folders are in each other from this one on. */
    int height(FolderId id) {
        int depth = depth(id);
        return folders.keySet().stream()
                .filter(other -> isIn(other, id))
                .mapToInt(other -> depth(other) - depth + 1)
                .max()
                .orElse(1);
    }

    /** Whether a folder is this one, or somewhere in it. */
    boolean isIn(@Nullable FolderId inner, FolderId outer) {
        return path(inner).stream().anyMatch(folder -> folder.folderId().equals(outer));
    }

    boolean hasFoldersIn(FolderId id) {
        return folders.values().stream()
                .anyMatch(folder -> id.equals(folder.state().parent()));
    }

    /** Those for whose contents this was decided; with null, those for which nothing was. */
    public List<FolderId> decided(@Nullable Visibility choice) {
        return folders.keySet().stream().filter(id -> choice(id) == choice).toList();
    }
}
