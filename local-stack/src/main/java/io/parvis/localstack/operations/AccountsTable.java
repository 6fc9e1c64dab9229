package io.parvis.localstack.operations;

import static io.parvis.localstack.operations.Columns.printable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Where people and accounts disagree, as lines for a terminal. */
public final class AccountsTable {

    private static final String NONE = "-";

    private AccountsTable() {}

    /** A line with the titles and one for each difference. */
    public static List<String> differences(List<AccountDifference> differences) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("WHAT", "PERSON", "ACCOUNT", "FIELDS"));
        differences.forEach(difference -> rows.add(row(difference)));
        return Columns.lines(rows);
    }

    /** A line with the titles and one for each repair. */
    public static List<String> repairs(List<AccountRepair> repairs) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("WHAT", "PERSON", "ACCOUNT", "FIELDS", "OUTCOME"));
        repairs.forEach(repair -> rows.add(Stream.concat(row(repair.difference()).stream(), Stream.of(outcome(repair)))
                .toList()));
        return Columns.lines(rows);
    }

    private static List<String> row(AccountDifference difference) {
        return List.of(
                printable(difference.kind()),
                shown(difference.person()),
                shown(difference.account()),
                difference.fields().isEmpty() ? NONE : printable(String.join(",", difference.fields())));
    }

    private static String outcome(AccountRepair repair) {
        return printable(repair.reason() == null ? repair.outcome() : repair.outcome() + " " + repair.reason());
    }

    private static String shown(@Nullable String id) {
        return id == null ? NONE : printable(id);
    }
}
