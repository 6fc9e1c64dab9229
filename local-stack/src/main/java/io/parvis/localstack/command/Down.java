package io.parvis.localstack.command;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.Leftovers;

/** Stops the system cleanly, also what a killed supervisor left running. */
final class Down implements Command {

    private static final int LONGEST_STOP = 90;

    @Override
    public int run(StackOptions options, PrintStream out) {
        Instance instance = new Instance(options);
        Optional<ProcessHandle> supervisor = instance.supervisor();
        boolean nothing = supervisor.isEmpty()
                && instance.files().recorded().stream()
                        .allMatch(
                                name -> instance.files().pidFile(name).living().isEmpty());
        supervisor.ifPresent(Down::end);
        Leftovers.stop(instance.files());
        instance.release();
        out.println(nothing ? "Parvis was not running." : "Parvis is down.");
        return 0;
    }

    private static void end(ProcessHandle supervisor) {
        supervisor.destroy();
        supervisor
                .onExit()
                .orTimeout(LONGEST_STOP, TimeUnit.SECONDS)
                .exceptionallyCompose(late -> {
                    supervisor.destroyForcibly();
                    return supervisor.onExit();
                })
                .join();
    }
}
