package io.parvis.identity.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * An export that its reader has the right to, and that is read while it is written.
 *
 * @param day      when it was asked for, where the reader is
 * @param timeZone the reader's
 * @param rows     the clients
 */
public record ClientExport(LocalDate day, ZoneId timeZone, Rows rows) {

    /** Clients of whom no more than a few are in memory. */
    @FunctionalInterface
    public interface Rows {

        /** Goes through them once, from the database, until the end or until the action throws. */
        void each(Consumer<ExportedClient> action);
    }
}
