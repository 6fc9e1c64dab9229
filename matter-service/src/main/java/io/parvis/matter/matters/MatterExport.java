package io.parvis.matter.matters;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * An export that is read while it is written.
 *
 * @param day      when it was asked for, where the reader is
 * @param timeZone the reader's
 */
public record MatterExport(LocalDate day, ZoneId timeZone, Rows rows) {

    /** Lines of which no more than a few are in memory. */
    @FunctionalInterface
    public interface Rows {

        /** Goes through them once, from the database, until the end or until the action throws. */
        void each(Consumer<RowSheet> action);
    }
}
