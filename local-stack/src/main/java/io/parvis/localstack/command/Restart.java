package io.parvis.localstack.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import io.parvis.localstack.LocalStack;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.ProcessFiles;
import io.parvis.localstack.process.ProcessSpec;
import io.parvis.localstack.process.StackFailure;
import io.parvis.localstack.process.Waiting;

/**
 * Has the supervisor stop and start a process, with what was built meanwhile; of a service with replicas one after the other, so
 * that it never stops answering.
 */
record Restart(String name) implements Command {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @Override
    public int run(StackOptions options, PrintStream out) {
        Names.process(name, options);
        Instance instance = new Instance(options);
        if (instance.supervisor().isEmpty()) {
            throw new StackFailure("Parvis is not running. Start it: ./parvis up");
        }
        for (String process : LocalStack.replicas(name, options)) {
            restart(Names.process(process, options), instance.files(), out);
        }
        return 0;
    }

    private static void restart(ProcessSpec spec, ProcessFiles files, PrintStream out) {
        String process = spec.name();
        long before = pid(process, files).orElse(0L);
        long begin = System.nanoTime();
        files.requestRestart(process);
        boolean ready = Waiting.until(
                LIMIT,
                () -> pid(process, files).filter(pid -> pid != before).isPresent()
                        && spec.readiness().isReady());
        if (!ready) {
            throw new StackFailure("%s is not ready after %d s. Its log: %s"
                    .formatted(process, LIMIT.toSeconds(), files.log(process)));
        }
        out.println(String.format(
                Locale.ROOT, "%s is ready again after %.1f s.", process, (System.nanoTime() - begin) / 1e9));
    }

    private static Optional<Long> pid(String process, ProcessFiles files) {
        return files.pidFile(process).living().map(ProcessHandle::pid);
    }
}
