package io.parvis.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.TiedCursors;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Shows files and folders, and hands bytes out (S50, S59, S73). */
public class ReadingFiles {

    private final StoredFiles files;
    private final Folders folders;
    private final Contents contents;
    private final boolean scanning;

    ReadingFiles(StoredFiles files, Folders folders, Contents contents, boolean scanning) {
        this.files = files;
        this.folders = folders;
        this.contents = contents;
        this.scanning = scanning;
    }

    /** Whose files a list has, and for which side. */
    private record Listed(FileOwner owner, Side side) {}

    /**
     * The files that someone sees, last added first.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor was not given for the files of this thing on this side
     */
    public Page<ListedFile> page(FileAccess access, PageRequest request) {
        FolderTree tree = folders.of(access.owner());
        TiedCursors cursors = TiedCursors.to(new Listed(access.owner(), access.side()));
        Page<Stored<StoredFile>> page = cursors.tie(files.page(access, tree, cursors.untie(request)));
        return new Page<>(listed(page.items(), access, tree), page.nextCursor());
    }

    /** Those among these files that someone sees, last added first. */
    public List<ListedFile> all(FileAccess access, Collection<FileId> ids) {
        FolderTree tree = folders.of(access.owner());
        return listed(files.findAll(ids, access, tree), access, tree);
    }

    /** The folders that someone sees. */
    public List<ListedFolder> folders(FileAccess access) {
        FolderTree tree = folders.of(access.owner());
        return tree.visible(access).stream()
                .map(folder -> listed(folder, access, tree))
                .toList();
    }

    /**
     * One folder.
     *
     * @throws Refused if there is none that they see
     */
    public Stored<ListedFolder> folder(FileAccess access, FolderId id) {
        FolderTree tree = folders.of(access.owner());
        return folders.find(id, access.owner())
                .filter(_ -> tree.find(id, access).isPresent())
                .map(folder -> new Stored<>(folder.id(), folder.version(), listed(folder.value(), access, tree)))
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    private static ListedFolder listed(Folder folder, FileAccess access, FolderTree tree) {
        return new ListedFolder(
                folder.folderId(),
                folder.state().name(),
                tree.parent(folder, access),
                tree.isShown(folder, access.teamsFiles()),
                folder.state().choice(),
                told(folder.state().history(), access));
    }

    /**
     * One file.
     *
     * @throws Refused if there is none that they see
     */
    public ListedFile find(FileAccess access, FileId id) {
        FolderTree tree = folders.of(access.owner());
        return listed(List.of(found(access, id, tree)), access, tree).getFirst();
    }

    /**
     * What is needed to hand a version out.
     *
     * What a service copies, the one that takes it in has checked itself, before anyone there gets it.
     *
     * @param number of the version; null for the latest one that they see
     * @throws Refused if there is none that they see, or it may not be handed out
     */
    public Download open(FileAccess access, FileId id, @Nullable Integer number) {
        FolderTree tree = folders.of(access.owner());
        FileVersion version = found(access, id, tree).value().versions(access, tree).reversed().stream()
                .filter(one -> number == null || one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
        Map<ContentId, ScanState> scans = contents.scans(List.of(version.content()));
        switch (availability(version, scans)) {
            case AVAILABLE -> {}
            case BEING_CHECKED -> {
                if (!access.isService()) {
                    throw new Refused(FileRefusal.FILE_BEING_CHECKED);
                }
            }
            case INFECTED -> throw new Refused(FileRefusal.FILE_INFECTED);
        }
        return new Download(version.name(), version, from -> contents.open(version.content(), from));
    }

    private Stored<StoredFile> found(FileAccess access, FileId id, FolderTree tree) {
        return files.find(id, access, tree).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    private List<ListedFile> listed(List<Stored<StoredFile>> found, FileAccess access, FolderTree tree) {
        Map<ContentId, ScanState> scans = contents.scans(found.stream()
                .map(file -> file.value().versions(access, tree).getLast().content())
                .toList());
        return found.stream().map(file -> listed(file, access, tree, scans)).toList();
    }

    private ListedFile listed(
            Stored<StoredFile> file, FileAccess access, FolderTree tree, Map<ContentId, ScanState> scans) {
        List<FileVersion> versions = file.value().versions(access, tree);
        FileVersion latest = versions.getLast();
        return new ListedFile(
                file.value().fileId(),
                file.version(),
                latest.name(),
                tree.place(file.value().state().folder(), access),
                file.value().isShown(tree, access.teamsFiles()),
                file.value().state().choice(),
                file.value().state().origin(),
                versions,
                availability(latest, scans),
                told(file.value().state().history(), access));
    }

    private static FileHistory told(FileHistory history, FileAccess access) {
        return access.isInPortal() ? FileHistory.EMPTY : history;
    }

    private Availability availability(FileVersion version, Map<ContentId, ScanState> scans) {
        return Availability.of(scans.getOrDefault(version.content(), ScanState.PENDING), scanning);
    }
}
