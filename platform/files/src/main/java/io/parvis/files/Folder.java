package io.parvis.files;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
    static Folder added(FolderId id, FileAccess by, FileName name, @Nullable FolderId parent, Instant at) {
        Folder folder =
                new Folder(id, new FolderState(by.owner(), name, parent, null, by.side(), by.actor(), at, false));
        folder.events.add(new FolderEvent.Added(id));
        return folder;
    }

    /** The folder as it was stored. */
    public static Folder restore(FolderId id, FolderState state) {
        return new Folder(id, state);
    }

    void rename(FileName name) {
        if (!name.equals(state.name())) {
            change(name, state.choice(), state.removed(), new FolderEvent.Renamed(id));
        }
    }

    void decide(Visibility choice) {
        if (choice != state.choice()) {
            FolderEvent decided = choice == Visibility.SHOWN ? new FolderEvent.Shown(id) : new FolderEvent.Hidden(id);
            change(state.name(), choice, state.removed(), decided);
        }
    }

    void remove() {
        if (!state.removed()) {
            change(state.name(), state.choice(), true, new FolderEvent.Removed(id));
        }
    }

    private void change(FileName name, @Nullable Visibility choice, boolean removed, FolderEvent event) {
        state = new FolderState(
                state.owner(), name, state.parent(), choice, state.origin(), state.by(), state.addedAt(), removed);
        events.add(event);
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
