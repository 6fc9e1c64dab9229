package io.parvis.identity.imports;

import java.time.Clock;
import java.time.Instant;

import io.parvis.directory.Viewer;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/**
 * An admin uploads a table of clients and companies. It is read as a whole, or refused as a whole: rows without an import are nobody's, and are
 * forgotten.
 */
public class ReceivingImports {

    private final Imports imports;
    private final ImportRows rows;
    private final Tables tables;
    private final Clock clock;
    private final int mostRows;

    ReceivingImports(Imports imports, ImportRows rows, Tables tables, Clock clock, int mostRows) {
        this.imports = imports;
        this.rows = rows;
        this.tables = tables;
        this.clock = clock;
        this.mostRows = mostRows;
    }

    /** Keeps the rows, to be checked soon, or finds what the same command kept of the same file before. */
    public ListedImport receive(Viewer admin, ImportFile file, Command command) {
        Administrators.require(admin);
        ImportId id = new ImportId(command.id());
        String hash = file.hash();
        TableId table = TableId.of(id, hash);
        Instant now = clock.instant();
        if (imports.find(id).isEmpty()) {
            keep(file, table, now);
        }
        Import received = Import.receive(id, new Import.Upload(file.name(), table, admin.person(), now));
        Stored<Import> stored = imports.add(received, withContent(command, hash));
        return ListedImport.of(stored, rows.count(stored.value().upload().table()));
    }

    private void keep(ImportFile file, TableId table, Instant now) {
        KeepingRows keeping = new KeepingRows(rows, table, now, mostRows);
        try {
            tables.read(file, keeping);
            keeping.end();
        } catch (RuntimeException e) {
            rows.forget(table);
            throw e;
        }
    }

    /** An upload passes unread where fingerprints are taken, and a repeat must be one of the same file. */
    private static Command withContent(Command command, String hash) {
        String fingerprint = command.fingerprint() == null ? null : command.fingerprint() + hash;
        return new Command(command.id(), fingerprint, command.actor(), command.expectedVersion());
    }
}
