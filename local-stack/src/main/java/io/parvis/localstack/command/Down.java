package io.parvis.localstack.command;

import java.io.PrintStream;
import java.time.Duration;

import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.Leftovers;

/** Stops the system cleanly, also what a killed supervisor left running. */
final class Down implements Command {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(90);

    @Override
    public int run(StackOptions options, PrintStream out) {
        Instance instance = new Instance(options);
        boolean nothing = instance.supervisor().isEmpty()
                && instance.files().recorded().stream()
                        .allMatch(
                                name -> instance.files().pidFile(name).living().isEmpty());
        instance.endSupervisor(LONGEST_STOP);
        Leftovers.stop(instance.files());
        instance.release();
        out.println(nothing ? "Parvis was not running." : "Parvis is down.");
        return 0;
    }
}
