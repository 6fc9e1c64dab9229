package io.parvis.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import io.parvis.benchmarks.measure.CpuTime;
import io.parvis.benchmarks.measure.Memory;
import io.parvis.benchmarks.measure.Ratios;
import io.parvis.benchmarks.measure.Report;
import io.parvis.benchmarks.system.NotMeasurable;
import io.parvis.benchmarks.system.RunningStack;
import io.parvis.localstack.Extent;
import io.parvis.localstack.LocalStack;
import io.parvis.localstack.Ports;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.ProcessFiles;
import io.parvis.localstack.process.Progress;

/**
 * From the command to the system that can be used, in turn without and with the JVM's caches of loaded classes, on the same data. Each start
 * is a system of its own, in a directory of its own.
 */
public record ColdStart(StackOptions documented, int pairs) {

    private static final Duration SETTLING = Duration.ofSeconds(10);

    public void run(Report report) throws IOException, InterruptedException {
        if (RunningStack.isRunning(documented)) {
            throw new NotMeasurable(
                    "Parvis is running, and would slow down what is to be measured. Stop it: ./parvis down");
        }
        report.title("Cold start of the whole system, %d pairs, without and with start caches".formatted(pairs));
        Path directory = Files.createTempDirectory("parvis-start");
        Tools tools = Tools.of(documented);
        StackOptions cached =
                new StackOptions(documented.project(), directory, tools.cached(), Ports.free(1), Extent.USUAL);
        StackOptions plain =
                new StackOptions(documented.project(), directory, tools.plain(), cached.ports(), Extent.USUAL);
        prepare(cached, report);
        start(plain, report);
        List<Start> without = new ArrayList<>();
        List<Start> with = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            without.add(start(plain, report));
            with.add(start(cached, report));
        }
        report.line("  with to without: time %s, CPU %s, memory %s"
                .formatted(
                        ratios(with, without, Start::seconds),
                        ratios(with, without, Start::cpuSeconds),
                        ratios(with, without, Start::pss)));
    }

    /** Invites the demo people, once, and makes the caches. */
    private static void prepare(StackOptions options, Report report) throws InterruptedException {
        try (LocalStack stack = LocalStack.start(options, Progress.NONE)) {
            stack.prepareFasterStarts();
            Tools.awaitCaches(options.tools());
            report.line("  data and caches are prepared");
        }
    }

    private static Start start(StackOptions options, Report report) throws InterruptedException {
        long begin = System.nanoTime();
        try (LocalStack stack = LocalStack.start(options, Progress.NONE)) {
            double seconds = (System.nanoTime() - begin) / 1e9;
            List<ProcessHandle> processes = processes(options, stack);
            double cpu = CpuTime.of(processes).toMillis() / 1e3;
            Thread.sleep(SETTLING);
            Memory memory = Memory.of(processes);
            Start start = new Start(seconds, cpu, memory.pss(), memory.rss());
            report.line("  %s: %s".formatted(options.tools().endsWith("tools") ? "with   " : "without", start));
            return start;
        }
    }

    private static List<ProcessHandle> processes(StackOptions options, LocalStack stack) {
        ProcessFiles files = new ProcessFiles(options.directory());
        return stack.names().stream()
                .flatMap(name -> files.pidFile(name).living().stream())
                .toList();
    }

    private static Ratios ratios(List<Start> ours, List<Start> theirs, ToDoubleFunction<Start> figure) {
        return Ratios.of(
                ours.stream().map(figure::applyAsDouble).toList(),
                theirs.stream().map(figure::applyAsDouble).toList());
    }
}
