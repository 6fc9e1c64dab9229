package io.parvis.files;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.aggregate.DerivedId;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.BadRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * Adds files and versions (S40, S51, S73): bytes first, then the one write that names them. Bytes may take an hour, so who may send, and what becomes of it, is
 * asked before them and again before that write.
 */
public class AddingFiles {

    private final StoredFiles files;
    private final Folders folders;
    private final Contents contents;
    private final ReceivingContent receiving;
    private final FileRules rules;
    private final Clock clock;

    AddingFiles(
            StoredFiles files,
            Folders folders,
            Contents contents,
            ReceivingContent receiving,
            FileRules rules,
            Clock clock) {
        this.files = files;
        this.folders = folders;
        this.contents = contents;
        this.receiving = receiving;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Adds a file. A repeat of the command with the same bytes finds it; with others it is refused.
     *
     * @param reaching lets its sender to the thing, as they may at the moment when it is asked; what it throws keeps the file out
     * @param folder   where it goes; null for the top
     * @throws Refused     if there is no such folder, or no more once the bytes are there, the thing has too many files, or files like this
     *                     are not taken
     * @throws IOException if the upload breaks off
     */
    public Stored<StoredFile> add(
            Supplier<FileAccess> reaching, @Nullable FolderId folder, Upload upload, Command command)
            throws IOException {
        FileAccess access = reaching.get();
        Place before = place(access, folder);
        FileId id = new FileId(command.id());
        if (files.find(id, access, before.folders()).isEmpty()) {
            rules.requireRoom(files.count(access.owner()));
        }
        Content content = receiving.receive(access.owner(), upload);
        return named(content, () -> {
            FileAccess then = reaching.get();
            Place now = place(then, folder);
            StoredFile file = StoredFile.added(id, then, now, upload.name(), content, clock.instant());
            return files.add(file, of(command, upload, content));
        });
    }

    /** Adds a file for a sender whose rights nobody takes away meanwhile. */
    public Stored<StoredFile> add(FileAccess access, @Nullable FolderId folder, Upload upload, Command command)
            throws IOException {
        return add(() -> access, folder, upload, command);
    }

    private Place place(FileAccess access, @Nullable FolderId folder) {
        FolderTree tree = folders.of(access.owner());
        if (folder != null && tree.find(folder, access).isEmpty()) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        return new Place(folder, tree);
    }

    /**
     * Adds a file that is a copy of another one, which may belong to another service, unless that was done before (S32).
     *
     * @param source names the other one
     */
    public Stored<StoredFile> copy(FileAccess access, FileId source, Upload upload) throws IOException {
        String id = DerivedId.of("copy-file", access.owner().value(), source.value());
        FileAccess all = new FileAccess(access.owner(), Side.INTERNAL, access.actor(), access.teamsFiles());
        Optional<Stored<StoredFile>> before = files.find(new FileId(id), all, folders.of(access.owner()));
        return before.isPresent()
                ? before.get()
                : add(access, null, upload, new Command(id, null, access.actor(), null));
    }

    /**
     * Adds a version of a file.
     *
     * @param reaching lets its sender to the thing, as they may at the moment when it is asked; what it throws keeps the version out
     * @throws Refused     if there is no such file that they see, or files like this are not taken
     * @throws IOException if the upload breaks off
     */
    public Stored<StoredFile> addVersion(Supplier<FileAccess> reaching, FileId id, Upload upload, Command command)
            throws IOException {
        FileAccess access = reaching.get();
        if (files.find(id, access, folders.of(access.owner())).isEmpty()) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        Content content = receiving.receive(access.owner(), upload);
        return named(content, () -> {
            FileAccess then = reaching.get();
            FolderTree tree = folders.of(then.owner());
            return files.change(
                            id,
                            then,
                            tree,
                            of(command, upload, content),
                            file -> file.addVersion(then, tree, upload.name(), content, clock.instant()))
                    .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
        });
    }

    /** Adds a version for a sender whose rights nobody takes away meanwhile. */
    public Stored<StoredFile> addVersion(FileAccess access, FileId id, Upload upload, Command command)
            throws IOException {
        return addVersion(() -> access, id, upload, command);
    }

    /** What a database that could not be reached may have written stays loose, until it is swept or found to be named. */
    private Stored<StoredFile> named(Content content, Naming naming) {
        Stored<StoredFile> stored;
        try {
            stored = naming.write();
        } catch (Refused | BadRequest | CommandReused | StaleVersion refusal) {
            contents.delete(content.id());
            throw refusal;
        }
        boolean isNew = stored.value().state().versions().stream()
                .anyMatch(version -> version.content().equals(content.id()));
        if (isNew) {
            contents.name(content.id(), content.receivedAt());
        } else {
            contents.delete(content.id());
        }
        return stored;
    }

    /** The command's fingerprint with what was uploaded, which passes unread where the rest of a request is fingerprinted. */
    private static Command of(Command command, Upload upload, Content content) {
        String fingerprint = command.fingerprint();
        return fingerprint == null
                ? command
                : new Command(
                        command.id(),
                        DerivedId.of("upload", fingerprint, upload.name().value(), content.sha256()),
                        command.actor(),
                        command.expectedVersion());
    }

    @FunctionalInterface
    private interface Naming {

        Stored<StoredFile> write();
    }
}
