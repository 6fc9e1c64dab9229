package io.parvis.identity.imports;

import java.time.Clock;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** An admin has the rows of an import added, in their own name, and may stop that and start it again. */
@Service
public class StartingImports {

    private final Imports imports;
    private final ListingImports listing;
    private final Clock clock;

    StartingImports(Imports imports, ListingImports listing, Clock clock) {
        this.imports = imports;
        this.listing = listing;
        this.clock = clock;
    }

    /** Starts it, leaving out the rows with errors if that is wished for. */
    public ListedImport start(Viewer admin, ImportId id, boolean skipping, Command command) {
        ListedImport before = listing.find(admin, id);
        boolean hasErrors = before.rows().of(RowState.WRONG) > 0;
        Run run = new Run(admin.person(), clock.instant(), skipping);
        return change(id, command, started -> started.start(run, hasErrors));
    }

    public ListedImport stop(Viewer admin, ImportId id, Command command) {
        listing.find(admin, id);
        return change(id, command, Import::stop);
    }

    private ListedImport change(ImportId id, Command command, Consumer<Import> verb) {
        return imports.change(id, command, verb)
                .map(listing::listed)
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
