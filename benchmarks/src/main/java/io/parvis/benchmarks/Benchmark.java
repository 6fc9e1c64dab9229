package io.parvis.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.parvis.benchmarks.export.WorkbookExport;
import io.parvis.benchmarks.gateway.Gateway;
import io.parvis.benchmarks.journey.Delivery;
import io.parvis.benchmarks.journey.Journey;
import io.parvis.benchmarks.measure.Machine;
import io.parvis.benchmarks.measure.Report;
import io.parvis.benchmarks.relay.RelayDrain;
import io.parvis.benchmarks.start.ColdStart;
import io.parvis.benchmarks.system.NotMeasurable;
import io.parvis.benchmarks.system.RunningStack;
import io.parvis.benchmarks.upload.LargeUpload;
import io.parvis.localstack.Extent;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.StackFailure;

/** The main class behind {@code ./parvis benchmark}. */
public final class Benchmark {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final List<Integer> JOURNEY_RATES = List.of(20, 50);
    private static final int DELIVERY_RATE = 50;

    private final StackOptions options;
    private final CommandLine command;

    private Benchmark(StackOptions options, CommandLine command) {
        this.options = options;
        this.command = command;
    }

    /** Arguments: scenarios and their options, as the person typed them. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Arrays.asList(arguments)));
    }

    private static int run(List<String> arguments) {
        StackOptions options = StackOptions.documented(
                Path.of(System.getProperty("parvis.project", "")).toAbsolutePath(),
                new Extent(Extent.MOST_REPLICAS, false));
        try {
            new Benchmark(options, CommandLine.parse(arguments)).measure(new Report(System.out));
            return 0;
        } catch (CommandLine.Misuse e) {
            System.err.println(e.getMessage());
            return MISUSED;
        } catch (NotMeasurable | StackFailure e) {
            System.err.println(e.getMessage());
            return FAILED;
        } catch (Exception e) {
            System.err.println(
                    "The benchmark failed: " + e + (e.getCause() == null ? "" : ", because of " + e.getCause()));
            return FAILED;
        }
    }

    private void measure(Report report) throws Exception {
        List<Scenario> scenarios =
                command.scenarios().stream().map(this::scenario).toList();
        Machine begin = Machine.now();
        report.line(begin.toString());
        for (Scenario scenario : scenarios) {
            scenario.run(report);
        }
        report.title(Machine.now().since(begin));
    }

    private Scenario scenario(String name) {
        return switch (name) {
            case "journey" ->
                new Journey(stack(), rates(), command.number("--seconds", 30), command.number("--pairs", 3))::run;
            case "directory" -> Delivery.ofRegistrations(stack(), rate(), command.number("--seconds", 60))::run;
            case "delivery" ->
                report -> Delivery.ofSubmissions(stack(), rate(), command.number("--seconds", 60))
                        .run(report);
            case "gateway" -> new Gateway(stack(), command.number("--pairs", 5))::run;
            case "upload" ->
                new LargeUpload(stack(), command.number("--megabytes", 100), command.number("--pairs", 3))::run;
            case "relay" -> new RelayDrain(command.number("--events", 10_000), command.number("--pairs", 3))::run;
            case "export" -> new WorkbookExport(command.number("--rows", 100_000), command.number("--pairs", 3))::run;
            case "start" -> new ColdStart(options, command.number("--pairs", 3))::run;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private int rate() {
        return command.number("--rate", DELIVERY_RATE);
    }

    private List<Integer> rates() {
        int rate = command.number("--rate", 0);
        return rate == 0 ? JOURNEY_RATES : List.of(rate);
    }

    private RunningStack stack() {
        return RunningStack.find(options);
    }
}
