package io.parvis.localstack.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.parvis.localstack.LocalStack;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.ProcessSpec;

/** Says what runs, since when, and whether it answers; exits with 1 unless all of it does. */
final class Status implements Command {

    @Override
    public int run(StackOptions options, PrintStream out) {
        Instance instance = new Instance(options);
        if (instance.supervisor().isEmpty()) {
            out.println("Parvis is not running. Start it: ./parvis up");
            return 1;
        }
        List<ProcessSpec> specs = LocalStack.specs(options, instance.files());
        boolean all = true;
        for (ProcessSpec spec : specs) {
            all &= report(spec, instance, out);
        }
        instance.files().disk().warning().ifPresent(out::println);
        if (!instance.isUsable()) {
            out.println("Parvis is starting.");
        }
        return all && instance.isUsable() ? 0 : 1;
    }

    private static boolean report(ProcessSpec spec, Instance instance, PrintStream out) {
        Optional<ProcessHandle> process = instance.files().pidFile(spec.name()).living();
        boolean ready = process.isPresent() && spec.readiness().isReady();
        String state = process.map(running ->
                        (ready ? "ready" : "not ready") + ", process " + running.pid() + ", up " + uptime(running))
                .orElse("not running");
        out.println(String.format(Locale.ROOT, "%-21s %s", spec.name(), state));
        return ready;
    }

    private static String uptime(ProcessHandle process) {
        Duration uptime = process.info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()))
                .orElse(Duration.ZERO);
        return String.format(
                Locale.ROOT, "%d:%02d:%02d h", uptime.toHours(), uptime.toMinutesPart(), uptime.toSecondsPart());
    }
}
