package io.parvis.identity.imports;

import java.util.EnumSet;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** An admin looks at imports, how far they are, and what is wrong with their rows. */
@Service
public class ListingImports {

    private final Imports imports;
    private final ImportRows rows;

    ListingImports(Imports imports, ImportRows rows) {
        this.imports = imports;
        this.rows = rows;
    }

    public Page<ListedImport> page(Viewer admin, PageRequest request) {
        Administrators.require(admin);
        return imports.page(request).map(this::listed);
    }

    public ListedImport find(Viewer admin, ImportId id) {
        Administrators.require(admin);
        return imports.find(id).map(this::listed).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    /** The rows in their order: all of them, or those with errors. */
    public Page<ImportRow> rows(Viewer admin, ImportId id, boolean errorsOnly, PageRequest request) {
        TableId table = find(admin, id).listed().upload().table();
        var states = errorsOnly ? EnumSet.of(RowState.WRONG, RowState.FAILED) : EnumSet.allOf(RowState.class);
        return rows.page(table, states, request);
    }

    ListedImport listed(Stored<Import> stored) {
        return ListedImport.of(stored, rows.count(stored.value().upload().table()));
    }
}
