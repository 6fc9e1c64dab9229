package io.parvis.identity.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** The rows of all tables. They hold what is known of people, and are forgotten with their import. */
public interface ImportRows {

    /** Keeps rows that are not kept yet; those that are stay as they are. */
    void add(List<ImportRow> rows, Instant at);

    /** Keeps what became of a row, if it still is in this state; once it is known, it stays. */
    void settle(ImportRow row, RowState before);

    /** Counts that a row could not be handled, and tells how often that was by now. */
    int countFailure(ImportRow row);

    /** The rows in a state, in their order. */
    List<ImportRow> next(TableId table, RowState state, int most);

    /** The first row above a row that says the same in a column, in whatever case; the column is the username or the e-mail address. */
    Optional<ImportRow> above(ImportRow row, Column column, String key);

    /** The rows in any of the states, in their order. */
    Page<ImportRow> page(TableId table, Set<RowState> states, PageRequest request);

    RowCounts count(TableId table);

    /** Forgets a table that is no import's. */
    void forget(TableId table);

    /** Forgets what was added before an instant. */
    void forgetBefore(Instant instant);
}
