package io.parvis.identity.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.problem.Refused;

/** A table of clients and companies that an admin uploaded, and what was done with it. How far it is, its rows tell. */
public final class Import implements Aggregate<ImportEvent> {

    private final ImportId id;
    private final Upload upload;
    private final List<ImportEvent> events = new ArrayList<>();
    private ImportState state;
    private @Nullable Run run;
    private @Nullable Instant finishedAt;

    private Import(ImportId id, Upload upload, ImportState state, @Nullable Run run, @Nullable Instant finishedAt) {
        this.id = id;
        this.upload = upload;
        this.state = state;
        this.run = run;
        this.finishedAt = finishedAt;
    }

    /** A table that was read as a whole, and whose rows are to be checked. */
    static Import receive(ImportId id, Upload upload) {
        Import received = new Import(id, upload, ImportState.CHECKING, null, null);
        received.events.add(ImportEvent.RECEIVED);
        return received;
    }

    /** The import as it was stored. */
    public static Import restore(
            ImportId id, Upload upload, ImportState state, @Nullable Run run, @Nullable Instant finishedAt) {
        return new Import(id, upload, state, run, finishedAt);
    }

    /** Notes that every row is checked. */
    void checked() {
        if (state == ImportState.CHECKING) {
            become(ImportState.CHECKED, ImportEvent.CHECKED);
        }
    }

    /**
     * Has the rows added, from the first one that is not added yet; what runs or is finished stays as it is.
     *
     * @param hasErrors whether rows are wrong
     * @throws Refused {@link ImportRefusal#IMPORT_NOT_CHECKED}, or {@link ImportRefusal#IMPORT_HAS_ERRORS} unless wrong rows are skipped
     */
    void start(Run wanted, boolean hasErrors) {
        if (state == ImportState.CHECKING) {
            throw new Refused(ImportRefusal.IMPORT_NOT_CHECKED);
        }
        if (state == ImportState.RUNNING || state == ImportState.FINISHED) {
            return;
        }
        if (hasErrors && !wanted.skipping()) {
            throw new Refused(ImportRefusal.IMPORT_HAS_ERRORS);
        }
        run = wanted;
        become(ImportState.RUNNING, ImportEvent.STARTED);
    }

    /** Adds no more rows until it is started again; what does not run stays as it is. */
    void stop() {
        if (state == ImportState.RUNNING) {
            become(ImportState.STOPPED, ImportEvent.STOPPED);
        }
    }

    /** Notes that no row is left. */
    void finish(Instant now) {
        if (state == ImportState.RUNNING) {
            finishedAt = now;
            become(ImportState.FINISHED, ImportEvent.FINISHED);
        }
    }

    private void become(ImportState next, ImportEvent event) {
        state = next;
        events.add(event);
    }

    @Override
    public String id() {
        return id.value();
    }

    @Override
    public List<ImportEvent> events() {
        return List.copyOf(events);
    }

    public ImportId importId() {
        return id;
    }

    public Upload upload() {
        return upload;
    }

    public ImportState state() {
        return state;
    }

    /** The last start; null until the first one. */
    public @Nullable Run run() {
        return run;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    /**
     * That a table was uploaded.
     *
     * @param fileName as the caller called it
     * @param table    its rows
     */
    public record Upload(String fileName, TableId table, PersonId by, Instant at) {}
}
