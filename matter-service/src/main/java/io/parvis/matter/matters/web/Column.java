package io.parvis.matter.matters.web;

import java.util.List;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.RowSheet;

/**
 * A column of a workbook of matters.
 *
 * @param key   of its heading
 * @param timed whether it holds times, so that its heading says where
 */
record Column(String key, boolean timed, BiFunction<RowSheet, SheetWords, @Nullable Object> cell) {

    private static final Column NUMBER = of("number", (sheet, _) -> sheet.row().number());
    private static final Column NAME = of("name", (sheet, _) -> sheet.row().name());
    private static final Column KIND =
            of("kind", (sheet, words) -> words.of(sheet.row().kind()));
    private static final Column STATUS = of("status", (sheet, words) -> words.status(sheet));
    private static final Column AREA =
            of("practiceArea", (sheet, _) -> sheet.row().practiceArea());
    private static final Column REQUESTER = of("requester", (sheet, _) -> sheet.requesterName());
    private static final Column ASSIGNEE = of("assignee", (sheet, _) -> sheet.assigneeName());
    private static final Column OPENED =
            at("openedAt", (sheet, words) -> words.time(sheet.row().openedAt()));
    private static final Column DUE = of("dueOn", (sheet, _) -> sheet.row().dueOn());
    private static final Column CLOSED =
            at("closedAt", (sheet, words) -> words.time(sheet.row().closedAt()));
    private static final Column OUTCOME =
            of("outcome", (sheet, words) -> words.of(sheet.row().outcome()));

    /** What the portal's list shows. */
    static final List<Column> PORTAL = List.of(
            NUMBER,
            of("type", (sheet, words) -> words.text(sheet.row().request() ? "REQUEST" : "MATTER")),
            NAME,
            KIND,
            STATUS,
            AREA,
            REQUESTER,
            ASSIGNEE,
            OPENED,
            DUE,
            CLOSED,
            OUTCOME);

    /** What the legal team's list shows. */
    static final List<Column> MAIN = List.of(
            NUMBER,
            NAME,
            KIND,
            STATUS,
            AREA,
            of("priority", (sheet, words) -> words.of(sheet.row().team().priority())),
            ASSIGNEE,
            REQUESTER,
            of("company", (sheet, _) -> sheet.companyName()),
            of("origin", (sheet, words) -> words.of(sheet.row().team().origin())),
            OPENED,
            DUE,
            CLOSED,
            OUTCOME);

    private static Column of(String key, BiFunction<RowSheet, SheetWords, @Nullable Object> cell) {
        return new Column(key, false, cell);
    }

    private static Column at(String key, BiFunction<RowSheet, SheetWords, @Nullable Object> cell) {
        return new Column(key, true, cell);
    }
}
