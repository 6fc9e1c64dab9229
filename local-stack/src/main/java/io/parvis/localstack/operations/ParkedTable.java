package io.parvis.localstack.operations;

import java.util.ArrayList;
import java.util.List;

/** What is parked, as lines for a terminal. */
public final class ParkedTable {

    private static final List<String> TITLES = List.of("ID", "SINCE", "CONSUMER", "EVENTS", "AGGREGATE", "REASON");

    private ParkedTable() {}

    /** A line with the titles and one for each aggregate, in columns. */
    public static List<String> of(List<ParkedAggregate> parked) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(TITLES);
        parked.forEach(aggregate -> rows.add(row(aggregate)));
        return Columns.lines(rows);
    }

    /** A text that someone else may have written, in a form that does a terminal no harm. */
    public static String printable(String text) {
        return Columns.printable(text);
    }

    private static List<String> row(ParkedAggregate aggregate) {
        return List.of(
                printable(aggregate.id()),
                aggregate.since().toString().replaceFirst("\\.\\d+", ""),
                printable(aggregate.consumer()),
                String.valueOf(aggregate.events()),
                printable(aggregate.topic() + " " + aggregate.subject()),
                printable(aggregate.reason()));
    }
}
