package io.parvis.identity.imports;

import java.util.function.Consumer;

/** Reads tables from files, whatever their format. */
@FunctionalInterface
public interface Tables {

    /**
     * Hands over the rows one after another, the header first and blank ones left out, with no more than one of them in memory.
     *
     * @throws io.parvis.starter.problem.Refused an {@link ImportRefusal} that says why the file can't be read, perhaps after some rows
     */
    void read(ImportFile file, Consumer<TableRow> rows);
}
