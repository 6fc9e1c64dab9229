package io.parvis.identity.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** The first row of a table: which column stands where. */
final class Header {

    /** More than any column takes, so that what is longer is still told to be too long. */
    private static final int MOST_CHARACTERS = 2000;

    private static final int LONGEST_NAME = 100;
    private static final String FILE = "/file";

    private final Map<Integer, Column> positions;
    private final int width;

    private Header(Map<Integer, Column> positions, int width) {
        this.positions = positions;
        this.width = width;
    }

    /**
     * Reads the names of the columns. A table of companies alone has but that one; any other has all that clients require.
     *
     * @throws Refused {@link ImportRefusal#IMPORT_COLUMNS_WRONG} with every name that is unknown, missing or there twice
     */
    static Header read(List<String> names) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<Integer, Column> positions = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (!name.isEmpty()) {
                place(name, i, positions, problems);
            }
        }
        missing(positions).forEach(column -> problems.add(FieldProblem.of(FILE, "column-missing", column.header())));
        if (!problems.isEmpty()) {
            throw new Refused(ImportRefusal.IMPORT_COLUMNS_WRONG, problems);
        }
        return new Header(positions, names.size());
    }

    private static void place(String name, int at, Map<Integer, Column> positions, List<FieldProblem> problems) {
        Column column = Column.named(name).orElse(null);
        if (column == null) {
            problems.add(FieldProblem.of(FILE, "column-unknown", cut(name, LONGEST_NAME)));
        } else if (positions.containsValue(column)) {
            problems.add(FieldProblem.of(FILE, "column-twice", column.header()));
        } else {
            positions.put(at, column);
        }
    }

    private static Stream<Column> missing(Map<Integer, Column> positions) {
        boolean companiesOnly = positions.size() == 1 && positions.containsValue(Column.COMPANY);
        return Stream.of(Column.values())
                .filter(Column::required)
                .filter(column -> !companiesOnly && !positions.containsValue(column));
    }

    /** What a row says, by column; blank cells are left out. */
    Map<Column, String> cells(List<String> row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        positions.forEach((at, column) -> {
            if (at < row.size() && !row.get(at).isBlank()) {
                cells.put(column, cut(row.get(at), MOST_CHARACTERS));
            }
        });
        return cells;
    }

    /** Whether a row says something where there is no column: a separator too many has moved its cells. */
    boolean isExceededBy(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isBlank() && (i >= width || !positions.containsKey(i))) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
