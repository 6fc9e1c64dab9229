package io.parvis.files;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Aggregate;

/** A folder of a thing's files. What is decided for it covers what is in it, unless something nearer was decided (S59). */
public final class Folder implements Aggregate<FolderEvent> {

    private final FolderId id;
    private final List<FolderEvent> events = new ArrayList<>();
    private FolderState state;

    private Folder(FolderId id, FolderState state) {
        this.id = id;
        this.state = state;
    }

    /** A folder that someone makes. */
    static Folder added(FolderId id, FileAccess by, Place where, FileName name, Instant at) {
        Folder folder = new Folder(
                id,
                new FolderState(
                        by.owner(), name, where.folder(), null, by.side(), by.actor(), at, false, FileHistory.EMPTY));
        folder.events.add(new FolderEvent.Added(id, folder.isShown(where.folders(), by)));
        return folder;
    }

    /** The folder as it was stored. */
    public static Folder restore(FolderId id, FolderState state) {
        return new Folder(id, state);
    }

    void rename(FileName name, FileAccess by, FolderTree folders, Instant at) {
        if (!name.equals(state.name())) {
            FileName before = state.name();
            state = state.called(name).noted(new FileChange(at, by.actor(), FileChange.What.RENAMED, before.value()));
            events.add(new FolderEvent.Renamed(id, isShown(folders, by)));
        }
    }

    void moveTo(Place where, FileAccess by, Instant at) {
        if (!Objects.equals(where.folder(), state.parent())) {
            boolean before = isShown(where.folders(), by);
            state = state.in(where.folder()).noted(FileChange.moved(by, at, where.folder()));
            boolean after = isShown(where.folders(), by);
            events.add(new FolderEvent.Moved(id, after));
            if (after != before) {
                events.add(turned(after));
            }
        }
    }

    /** Decides for all that is in it; with null, it is as the folder around it is. */
    void decide(@Nullable Visibility choice, FileAccess by, FolderTree folders, Instant at) {
        if (choice != state.choice()) {
            boolean before = isShown(folders, by);
            state = state.with(choice).noted(FileChange.of(by, at, FileChange.What.of(choice)));
            boolean after = isShown(folders, by);
            events.add(after == before ? new FolderEvent.Decided(id) : turned(after));
        }
    }

    private FolderEvent turned(boolean shown) {
        return shown ? new FolderEvent.Shown(id) : new FolderEvent.Hidden(id);
    }

    void remove(FileAccess by, FolderTree folders, Instant at) {
        if (!state.removed()) {
            boolean shown = isShown(folders, by);
            state = state.gone().noted(FileChange.of(by, at, FileChange.What.REMOVED));
            events.add(new FolderEvent.Removed(id, shown));
        }
    }

    private boolean isShown(FolderTree folders, FileAccess by) {
        return folders.with(this).isShown(this, by.teamsFiles());
    }

    @Override
    public String id() {
        return id.value();
    }

    public FolderId folderId() {
        return id;
    }

    public FolderState state() {
        return state;
    }

    @Override
    public List<FolderEvent> events() {
        return List.copyOf(events);
    }
}
