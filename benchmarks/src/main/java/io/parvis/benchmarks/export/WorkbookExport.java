package io.parvis.benchmarks.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import io.parvis.benchmarks.measure.Ratios;
import io.parvis.benchmarks.measure.Report;
import io.parvis.benchmarks.relay.BackingPart;
import io.parvis.starter.sheets.Spreadsheet;

/**
 * How many rows a second an export writes from the database's cursor, beside the slower of its two floors: the writing library alone, with rows that are made up,
 * and the same cursor, merely drained. An in-memory database runs for this alone. Names are not looked up, and nothing goes over HTTP.
 */
public record WorkbookExport(int rows, int pairs) {

    private static final double LEAST_SHARE = 0.6;
    private static final double FIRST_BYTE_MILLIS = 100;
    private static final double HEAP_MEGABYTES = 32;
    private static final int FLUSHED = 200;
    private static final int SAMPLE = 10_000;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int HELD_BACK = 8 * 1024;

    public void run(Report report) throws Exception {
        report.title("A workbook of %d rows, %d pairs; database in memory".formatted(rows, pairs));
        try (BackingPart database = BackingPart.start(BackingPart.DATABASE);
                Ledger ledger = new Ledger(database.address())) {
            ledger.fill(rows);
            export(ledger, new Target(), _ -> {});
            write(new Target());
            measure(ledger, report);
        }
    }

    private void measure(Ledger ledger, Report report) throws IOException {
        List<Double> export = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        List<Double> late = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            Target target = new Target();
            export.add(perSecond(() -> export(ledger, target, _ -> {})));
            Moment firstRow = new Moment();
            double drained = perSecond(() -> ledger.drain(_ -> firstRow.is()));
            double written = perSecond(() -> write(new Target()));
            floor.add(Math.min(drained, written));
            late.add(target.first.millis() - firstRow.millis());
            report.line("  export %8.0f/s, cursor drained %8.0f/s, library alone %8.0f/s"
                    .formatted(export.getLast(), drained, written));
        }
        Ratios share = Ratios.of(export, floor);
        report.line("  to the slower floor: %s, goal at least %.2f: %s"
                .formatted(share, LEAST_SHARE, share.median() >= LEAST_SHARE ? "met" : "MISSED"));
        report.goal("first byte after the cursor's first row", Ratios.median(late), FIRST_BYTE_MILLIS, "ms");
        report.goal("growth of the heap", growth(ledger), HEAP_MEGABYTES, "MB");
    }

    private static void export(Ledger ledger, Target target, Consumer<Integer> every) {
        Spreadsheet sheet = new Spreadsheet(target, "Matters", Ledger.HEADINGS);
        int[] row = {0};
        ledger.read(cells -> {
            every.accept(row[0]++);
            sheet.row(cells);
        });
        sheet.finish();
    }

    /** The library as its makers show it: no formats, no care for formulas. */
    private void write(Target target) throws IOException {
        Workbook workbook = new Workbook(target, "Parvis", null);
        Worksheet sheet = workbook.newWorksheet("Matters");
        for (int row = 0; row < rows; row++) {
            List<@Nullable Object> cells = Ledger.cells(Ledger.state(row));
            for (int column = 0; column < cells.size(); column++) {
                Object cell = cells.get(column);
                if (cell instanceof LocalDateTime time) {
                    sheet.value(row, column, time);
                } else if (cell != null) {
                    sheet.inlineString(row, column, cell.toString());
                }
            }
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
        }
        workbook.finish();
    }

    private static double growth(Ledger ledger) {
        List<Long> alive = new ArrayList<>();
        export(ledger, new Target(), row -> {
            if (row % SAMPLE == SAMPLE / 10) {
                System.gc();
                alive.add(Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory());
            }
        });
        long most = alive.stream().mapToLong(Long::longValue).max().orElse(0);
        return alive.isEmpty() ? 0 : (double) (most - alive.getFirst()) / MEGABYTE;
    }

    private double perSecond(Work work) throws IOException {
        long begin = System.nanoTime();
        work.run();
        return rows * 1e9 / (System.nanoTime() - begin);
    }

    @FunctionalInterface
    private interface Work {

        void run() throws IOException;
    }

    /** When something happened for the first time, from when this was made. */
    private static final class Moment {

        private final long begin = System.nanoTime();
        private long at;

        void is() {
            if (at == 0) {
                at = System.nanoTime();
            }
        }

        double millis() {
            return (at - begin) / 1e6;
        }
    }

    /** Takes bytes, and notes when there were first more of them than a web container holds back. */
    private static final class Target extends OutputStream {

        private final Moment first = new Moment();
        private long bytes;

        @Override
        public void write(int content) {
            count(1);
        }

        @Override
        public void write(byte[] content, int offset, int length) {
            count(length);
        }

        private void count(int more) {
            bytes += more;
            if (bytes > HELD_BACK) {
                first.is();
            }
        }
    }
}
