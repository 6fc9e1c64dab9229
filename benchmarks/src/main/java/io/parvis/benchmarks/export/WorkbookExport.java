package io.parvis.benchmarks.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import io.parvis.benchmarks.measure.CpuTime;
import io.parvis.benchmarks.measure.Ratios;
import io.parvis.benchmarks.measure.Report;
import io.parvis.benchmarks.relay.BackingPart;

/**
 * How soon an export begins and how many rows a second it gives, from the database's cursor until whoever asked has them over HTTP. It is measured beside the bare
 * cursor's first row, and the slower of two floors: the writing library alone, with rows that are made up, and the same cursor, merely drained. An in-memory
 * database runs for this alone. Nobody is signed in, and names are not looked up.
 */
public record WorkbookExport(int rows, int pairs) {

    private static final double LEAST_SHARE = 0.6;
    private static final double FIRST_BYTE_MILLIS = 100;
    private static final double HEAP_MEGABYTES = 32;
    private static final int BEGINNINGS_OF_A_PAIR = 3;
    private static final int FLUSHED = 200;
    private static final int SAMPLE = 10_000;
    private static final int MEGABYTE = 1024 * 1024;

    /** Rows a second, and the processor's time for each in this process. */
    private record Pace(double perSecond, double micros) {}

    public void run(Report report) throws Exception {
        report.title("A workbook of %d rows, %d pairs; database in memory".formatted(rows, pairs));
        try (BackingPart database = BackingPart.start(BackingPart.DATABASE);
                Ledger ledger = new Ledger(database.address());
                ExportRoute route = new ExportRoute(ledger)) {
            ledger.fill(rows);
            export(route);
            ledger.drain();
            write();
            begin(ledger, route, report);
            compare(ledger, route, report);
            report.goal("growth of the heap", growth(route), HEAP_MEGABYTES, "MB");
        }
    }

    /** Exports that are left as soon as they have begun, in turn with cursors that are asked for one row. */
    private void begin(Ledger ledger, ExportRoute route, Report report) throws IOException, InterruptedException {
        List<Double> late = new ArrayList<>();
        List<Double> afterOwn = new ArrayList<>();
        for (int turn = 0; turn < pairs * BEGINNINGS_OF_A_PAIR; turn++) {
            long begin = System.nanoTime();
            ledger.first();
            double bare = (System.nanoTime() - begin) / 1e6;
            try (Download download = Download.begin(route.address())) {
                late.add(download.millisToFirstByte() - bare);
                afterOwn.add(download.millisSince(route.firstRow()));
            }
            route.awaitRest();
        }
        report.goal("first byte after the bare cursor's first row", Ratios.median(late), FIRST_BYTE_MILLIS, "ms");
        report.line("  in %d turns %.0f to %.0f ms; after the first row of its own cursor %.1f (%.1f to %.1f) ms"
                .formatted(
                        late.size(),
                        Collections.min(late),
                        Collections.max(late),
                        Ratios.median(afterOwn),
                        Collections.min(afterOwn),
                        Collections.max(afterOwn)));
    }

    private void compare(Ledger ledger, ExportRoute route, Report report) throws IOException, InterruptedException {
        List<Double> export = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            Pace exported = pace(() -> export(route));
            Pace drained = pace(ledger::drain);
            Pace written = pace(this::write);
            export.add(exported.perSecond());
            floor.add(Math.min(drained.perSecond(), written.perSecond()));
            report.line(
                    "  export %8.0f/s, cursor drained %8.0f/s, library alone %8.0f/s; CPU of a row %.1f, %.1f and %.1f µs"
                            .formatted(
                                    exported.perSecond(),
                                    drained.perSecond(),
                                    written.perSecond(),
                                    exported.micros(),
                                    drained.micros(),
                                    written.micros()));
        }
        Ratios share = Ratios.of(export, floor);
        report.line("  to the slower floor: %s, goal at least %.2f: %s"
                .formatted(share, LEAST_SHARE, share.median() >= LEAST_SHARE ? "met" : "MISSED"));
    }

    private static void export(ExportRoute route) throws IOException, InterruptedException {
        try (Download download = Download.begin(route.address())) {
            download.finish();
        }
    }

    /** The library as its makers show it: no formats, no care for formulas. */
    private void write() throws IOException {
        Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "Parvis", null);
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

    private static double growth(ExportRoute route) throws IOException, InterruptedException {
        List<Long> alive = new ArrayList<>();
        route.watch(row -> {
            if (row % SAMPLE == SAMPLE / 10) {
                System.gc();
                alive.add(Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory());
            }
        });
        export(route);
        route.awaitRest();
        long most = alive.stream().mapToLong(Long::longValue).max().orElse(0);
        return alive.isEmpty() ? 0 : (double) (most - alive.getFirst()) / MEGABYTE;
    }

    private Pace pace(Work work) throws IOException, InterruptedException {
        Duration used = CpuTime.ofThisProcess();
        long begin = System.nanoTime();
        work.run();
        long taken = System.nanoTime() - begin;
        return new Pace(rows * 1e9 / taken, CpuTime.ofThisProcess().minus(used).toNanos() / 1e3 / rows);
    }

    @FunctionalInterface
    private interface Work {

        void run() throws IOException, InterruptedException;
    }
}
