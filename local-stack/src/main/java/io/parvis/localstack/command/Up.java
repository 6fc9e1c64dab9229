package io.parvis.localstack.command;

import java.io.PrintStream;
import java.time.Duration;

import io.parvis.localstack.Addresses;
import io.parvis.localstack.Extent;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.StackFailure;
import io.parvis.localstack.process.Waiting;

/** Starts the system, unless it runs already. */
record Up(UpArguments asked) implements Command {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);

    @Override
    public int run(StackOptions options, PrintStream out) {
        Instance instance = new Instance(options);
        if (instance.supervisor().isEmpty()) {
            instance.files().disk().checkSpace(); // before anything needs a file to say what is wrong
            Command start = asked.detached() ? new Detach(asked.extent()) : new Supervise(asked.extent());
            return start.run(options, out);
        }
        if (!asked.isServedBy(options.extent())) {
            throw new StackFailure(
                    "Parvis runs already, as ./parvis up %s. To change that: ./parvis down, then ./parvis up %s"
                            .formatted(words(options.extent()), words(asked.extent())));
        }
        return await(instance, out);
    }

    private static String words(Extent extent) {
        return String.join(" ", UpArguments.of(extent));
    }

    private static int await(Instance instance, PrintStream out) {
        if (!instance.isUsable()) {
            out.println("Parvis is starting already, waiting for it.");
        }
        boolean usable = Waiting.until(
                        LONGEST_START,
                        () -> instance.isUsable() || instance.supervisor().isEmpty())
                && instance.isUsable();
        if (!usable) {
            out.println("Parvis did not start. See " + instance.log());
            return 1;
        }
        out.println("Parvis is up.");
        out.println(Welcome.to(new Addresses(instance.options().ports())));
        return 0;
    }
}
