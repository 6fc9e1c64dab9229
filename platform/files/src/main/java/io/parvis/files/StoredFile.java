package io.parvis.files;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * A file of a thing, with its versions. The requester's side sees it if that was decided for the file, else if it was for the nearest folder around it, else if it
 * came from the portal, or if the team's files show by default (S59, S76, S77). Whoever added it sees it whatever was decided.
 */
public final class StoredFile implements Aggregate<FileEvent> {

    static final int MOST_VERSIONS = 200;

    private final FileId id;
    private final List<FileEvent> events = new ArrayList<>();
    private FileState state;

    private StoredFile(FileId id, FileState state) {
        this.id = id;
        this.state = state;
    }

    /**
     * A file that someone adds, with its first version.
     *
     * @param where the folder, among all of them
     */
    static StoredFile added(FileId id, FileAccess by, Place where, FileName name, Content content, Instant at) {
        FileVersion first = FileVersion.of(1, by, name, content, at);
        StoredFile file = new StoredFile(
                id,
                new FileState(
                        by.owner(), where.folder(), null, by.side(), List.of(first), at, null, FileHistory.EMPTY));
        file.events.add(new FileEvent.Added(id, file.isShown(where.folders(), by.teamsFiles())));
        return file;
    }

    /** The file as it was stored. */
    public static StoredFile restore(FileId id, FileState state) {
        return new StoredFile(id, state);
    }

    /**
     * Adds a version. The team's version of a file from the portal stays with the team until it is given.
     *
     * @throws Refused if there are as many as there may be
     */
    void addVersion(FileAccess by, FolderTree folders, FileName name, Content content, Instant at) {
        int number = state.versions().size() + 1;
        if (number > MOST_VERSIONS) {
            throw new Refused(FileRefusal.FILE_VERSIONS_TOO_MANY);
        }
        List<FileVersion> versions = new ArrayList<>(state.versions());
        FileVersion added = FileVersion.of(number, by, name, content, at);
        versions.add(added);
        state = state.with(versions);
        boolean shown = isShown(folders, by.teamsFiles()) && isForPortal(added);
        events.add(new FileEvent.VersionAdded(id, number, shown));
    }

    /**
     * Lets the requester's side see a version wherever it sees the file.
     *
     * @throws Refused if there is no such version
     */
    void give(int number, FileAccess by, FolderTree folders, Instant at) {
        if (number < 1 || number > state.versions().size()) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        List<FileVersion> versions = new ArrayList<>(state.versions());
        FileVersion given = versions.get(number - 1).given();
        if (!given.equals(versions.set(number - 1, given))) {
            state = state.with(versions)
                    .noted(new FileChange(at, by.actor(), FileChange.What.GIVEN, Integer.toString(number)));
            events.add(new FileEvent.VersionGiven(id, number, isShown(folders, by.teamsFiles())));
        }
    }

    void moveTo(Place where, FileAccess by, Instant at) {
        if (!Objects.equals(where.folder(), state.folder())) {
            boolean before = isShown(where.folders(), by.teamsFiles());
            state = state.in(where.folder()).noted(FileChange.moved(by, at, where.folder()));
            boolean after = isShown(where.folders(), by.teamsFiles());
            events.add(new FileEvent.Moved(id, after));
            if (after != before) {
                events.add(turned(after));
            }
        }
    }

    /** Decides for this very file, whatever folder it is in; with null, it is as its folder is. */
    void decide(@Nullable Visibility choice, FileAccess by, FolderTree folders, Instant at) {
        if (choice != state.choice()) {
            boolean before = isShown(folders, by.teamsFiles());
            state = state.with(choice).noted(FileChange.of(by, at, FileChange.What.of(choice)));
            boolean after = isShown(folders, by.teamsFiles());
            events.add(after == before ? new FileEvent.Decided(id) : turned(after));
        }
    }

    private FileEvent turned(boolean shown) {
        return shown ? new FileEvent.Shown(id) : new FileEvent.Hidden(id);
    }

    /** Removes it: what remains is that it was, who removed it and when. */
    void remove(FileAccess by, FolderTree folders, Instant at) {
        if (state.removed() == null) {
            boolean shown = isShown(folders, by.teamsFiles());
            state = state.removed(new FileState.Removal(by.actor(), at));
            events.add(new FileEvent.Removed(id, shown));
        }
    }

    /** The marker: whether the requester's side sees it (S59). */
    public boolean isShown(FolderTree folders, Visibility teamsFiles) {
        Visibility choice = state.choice() != null ? state.choice() : folders.choice(state.folder());
        if (choice != null) {
            return choice == Visibility.SHOWN;
        }
        return state.origin() == Side.PORTAL || teamsFiles == Visibility.SHOWN;
    }

    /** The versions that someone sees, oldest first; none if they don't see the file. */
    public List<FileVersion> versions(FileAccess access, FolderTree folders) {
        if (!access.isInPortal()) {
            return state.versions();
        }
        boolean shown = isShown(folders, access.teamsFiles());
        return state.versions().stream()
                .filter(version -> version.by().equals(access.actor()) || (shown && isForPortal(version)))
                .toList();
    }

    private boolean isForPortal(FileVersion version) {
        return version.side() == Side.PORTAL || version.shown() || state.origin() == Side.INTERNAL;
    }

    boolean isOnlyOf(Actor actor) {
        return state.versions().stream().map(FileVersion::by).allMatch(actor::equals);
    }

    @Override
    public String id() {
        return id.value();
    }

    public FileId fileId() {
        return id;
    }

    public FileState state() {
        return state;
    }

    @Override
    public List<FileEvent> events() {
        return List.copyOf(events);
    }
}
