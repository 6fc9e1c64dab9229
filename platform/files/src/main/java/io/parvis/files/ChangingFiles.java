package io.parvis.files;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Changes what is known about files. What the requester's side sees, only the team decides (S59, S76). */
public class ChangingFiles {

    private final StoredFiles files;
    private final Folders folders;
    private final Contents contents;
    private final Clock clock;

    ChangingFiles(StoredFiles files, Folders folders, Contents contents, Clock clock) {
        this.files = files;
        this.folders = folders;
        this.contents = contents;
        this.clock = clock;
    }

    /** Decides whether the requester's side sees a file, whatever folder it is in; with null, it is as its folder is. */
    public Stored<StoredFile> decide(FileAccess access, FileId id, @Nullable Visibility choice, Command command) {
        return change(access, id, command, (file, tree) -> file.decide(choice, access, tree, clock.instant()));
    }

    /** Gives the requester's side the team's version of a file that came from there. */
    public Stored<StoredFile> give(FileAccess access, FileId id, int number, Command command) {
        return change(access, id, command, (file, tree) -> file.give(number, access, tree, clock.instant()));
    }

    /** Moves a file into a folder, or to the top. */
    public Stored<StoredFile> move(FileAccess access, FileId id, @Nullable FolderId folder, Command command) {
        return change(access, id, command, (file, tree) -> {
            if (folder != null && tree.find(folder, access).isEmpty()) {
                throw notFound();
            }
            file.moveTo(new Place(folder, tree), access, clock.instant());
        });
    }

    /** Removes a file; its bytes are deleted a day later. The portal removes only what one has added all by oneself. */
    public Stored<StoredFile> remove(FileAccess access, FileId id, Command command) {
        FolderTree tree = folders.of(access.owner());
        return files.change(id, access, tree, command, file -> remove(file, access, tree))
                .orElseThrow(ChangingFiles::notFound);
    }

    /** Bytes are loosened before the write that lets go of them: one that does not come is found out by the sweep. */
    private void remove(StoredFile file, FileAccess access, FolderTree tree) {
        Instant now = clock.instant();
        if (access.isInPortal() && !file.isOnlyOf(access.actor())) {
            throw new Refused(StandardRefusal.FORBIDDEN);
        }
        file.state().versions().forEach(version -> contents.loosen(version.content(), now));
        file.remove(access, tree, now);
    }

    private Stored<StoredFile> change(
            FileAccess access, FileId id, Command command, BiConsumer<StoredFile, FolderTree> verb) {
        FolderTree tree = folders.of(access.owner());
        if (files.find(id, access, tree).isEmpty()) {
            throw notFound();
        }
        if (access.isInPortal()) {
            throw new Refused(StandardRefusal.FORBIDDEN);
        }
        return files.change(id, access, tree, command, file -> verb.accept(file, tree))
                .orElseThrow(ChangingFiles::notFound);
    }

    private static Refused notFound() {
        return new Refused(StandardRefusal.NOT_FOUND);
    }
}
