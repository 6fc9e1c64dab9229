package io.parvis.benchmarks.measure;

import java.io.PrintStream;

/** What a benchmark says, line by line while it runs. */
public final class Report {

    private final PrintStream out;

    public Report(PrintStream out) {
        this.out = out;
    }

    /** A headline, with an empty line before it. */
    public void title(String text) {
        out.println();
        line(text);
    }

    public void line(String text) {
        out.println(text);
        out.flush();
    }

    /** A figure beside the goal that it is to reach. */
    public void goal(String what, double figure, double atMost, String unit) {
        line("  %-45s %8.2f %s, goal at most %.2f: %s"
                .formatted(what, figure, unit, atMost, figure <= atMost ? "met" : "MISSED"));
    }
}
