package io.parvis.localstack.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.ProcessFiles;
import io.parvis.localstack.process.ProcessSpec;
import io.parvis.localstack.process.StackFailure;
import io.parvis.localstack.process.Waiting;

/** Has the supervisor stop and start one process, with what was built meanwhile. */
record Restart(String name) implements Command {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    @Override
    public int run(StackOptions options, PrintStream out) {
        ProcessSpec spec = Names.process(name, options);
        Instance instance = new Instance(options);
        if (instance.supervisor().isEmpty()) {
            throw new StackFailure("Parvis is not running. Start it: ./parvis up");
        }
        ProcessFiles files = instance.files();
        long before = pid(files).orElse(0L);
        long begin = System.nanoTime();
        files.requestRestart(name);
        boolean ready = Waiting.until(
                LIMIT,
                () -> pid(files).filter(pid -> pid != before).isPresent()
                        && spec.readiness().isReady());
        if (!ready) {
            throw new StackFailure(
                    "%s is not ready after %d s. Its log: %s".formatted(name, LIMIT.toSeconds(), files.log(name)));
        }
        out.println(
                String.format(Locale.ROOT, "%s is ready again after %.1f s.", name, (System.nanoTime() - begin) / 1e9));
        return 0;
    }

    private Optional<Long> pid(ProcessFiles files) {
        return files.pidFile(name).living().map(ProcessHandle::pid);
    }
}
