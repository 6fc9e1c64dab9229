package io.parvis.identity.imports;

import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.FieldProblem;

/** How rows behave, wherever they are kept. */
public abstract class ImportRowsSuite {

    private static final EnumSet<RowState> ALL = EnumSet.allOf(RowState.class);

    private final TableId table = new TableId(UUID.randomUUID().toString());

    protected abstract ImportRows rows();

    @Test
    void keepsWhatARowSaysAndWhatIsWrongWithIt() {
        ImportRow kept = row(2, "Nina", List.of(FieldProblem.of("", "cells-without-column")));
        rows().add(List.of(kept), MONDAY);
        assertThat(all()).containsExactly(kept);

        ImportRow wrong = kept.wrong(List.of(FieldProblem.of("/email", "email-above", 7)));
        rows().settle(wrong, RowState.UNCHECKED);

        assertThat(all()).containsExactly(wrong);
    }

    @Test
    void leavesRowsThatAreThereAsTheyAre() {
        ImportRow first = row(2, "nina");
        rows().add(List.of(first), MONDAY);
        rows().settle(first.ready(), RowState.UNCHECKED);

        rows().add(List.of(first, row(3, "otto")), MONDAY);

        assertThat(all()).containsExactly(first.ready(), row(3, "otto"));
    }

    @Test
    void settlesARowOnce() {
        ImportRow nina = row(2, "nina");
        rows().add(List.of(nina), MONDAY);
        rows().settle(nina.ready(), RowState.UNCHECKED);
        rows().settle(nina.added("the-client"), RowState.READY);

        rows().settle(nina.failed(List.of()), RowState.READY);

        assertThat(all()).containsExactly(nina.added("the-client"));
    }

    @Test
    void countsHowOftenARowCouldNotBeHandled() {
        rows().add(List.of(row(2, "nina"), row(3, "otto")), MONDAY);

        assertThat(rows().countFailure(row(2, "nina"))).isEqualTo(1);
        assertThat(rows().countFailure(row(2, "nina"))).isEqualTo(2);
        assertThat(rows().countFailure(row(3, "otto"))).isEqualTo(1);
        assertThat(all()).containsExactly(row(2, "nina"), row(3, "otto"));
    }

    @Test
    void givesTheNextRowsOfAStateInTheirOrder() {
        rows().add(List.of(row(10, "c"), row(9, "b"), row(2, "a")), MONDAY);
        rows().settle(row(2, "a").ready(), RowState.UNCHECKED);

        assertThat(rows().next(table, RowState.UNCHECKED, 1)).containsExactly(row(9, "b"));
        assertThat(rows().next(table, RowState.UNCHECKED, 5)).containsExactly(row(9, "b"), row(10, "c"));
        assertThat(rows().next(table, RowState.FAILED, 5)).isEmpty();
    }

    @Test
    void findsTheFirstRowAboveThatSaysTheSameInAnyCase() {
        rows().add(List.of(row(2, "Nina"), row(3, "NINA"), row(4, "nina"), row(5, "otto")), MONDAY);

        assertThat(rows().above(row(4, "nina"), Column.USERNAME, "nina")).contains(row(2, "Nina"));
        assertThat(rows().above(row(4, "nina"), Column.EMAIL, "otto@acme.example"))
                .isEmpty();
        assertThat(rows().above(row(2, "Nina"), Column.USERNAME, "nina")).isEmpty();
        assertThat(rows().above(
                                new ImportRow(other(), 9, Map.of(), RowState.READY, List.of(), null),
                                Column.USERNAME,
                                "nina"))
                .isEmpty();
    }

    @Test
    void pagesAndCountsByState() {
        rows().add(List.of(row(2, "a"), row(3, "b"), row(4, "c")), MONDAY);
        rows().settle(row(3, "b").wrong(List.of()), RowState.UNCHECKED);

        Page<ImportRow> first = rows().page(table, ALL, PageRequest.first(2));
        Page<ImportRow> second = rows().page(table, ALL, new PageRequest(2, first.nextCursor()));

        assertThat(first.items()).extracting(ImportRow::number).containsExactly(2, 3);
        assertThat(second.items()).extracting(ImportRow::number).containsExactly(4);
        assertThat(second.nextCursor()).isNull();
        assertThat(rows().page(table, EnumSet.of(RowState.WRONG, RowState.FAILED), PageRequest.first(2))
                        .items())
                .extracting(ImportRow::number)
                .containsExactly(3);
        assertThat(rows().count(table)).isEqualTo(new RowCounts(Map.of(RowState.UNCHECKED, 2L, RowState.WRONG, 1L)));
        assertThat(rows().count(other()).total()).isZero();
    }

    @Test
    void forgetsATableOrWhatIsOld() {
        rows().add(List.of(row(2, "a")), MONDAY);
        rows().add(List.of(row(3, "b")), MONDAY.plusSeconds(1));

        rows().forget(other());
        rows().forgetBefore(MONDAY.plusSeconds(1));
        assertThat(all()).containsExactly(row(3, "b"));

        rows().forget(table);
        assertThat(all()).isEmpty();
    }

    private List<ImportRow> all() {
        return rows().page(table, ALL, PageRequest.first(100)).items();
    }

    private ImportRow row(int number, String name) {
        return row(number, name, List.of());
    }

    private ImportRow row(int number, String name, List<FieldProblem> problems) {
        return ImportRow.unchecked(
                table, number, Map.of(Column.USERNAME, name, Column.EMAIL, name + "@acme.example"), problems);
    }

    private static TableId other() {
        return new TableId("other");
    }
}
