package io.parvis.localstack.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

import io.parvis.localstack.Extent;
import io.parvis.localstack.LocalStack;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.StackFailure;

/** Runs the system for as long as this process lives. */
final class Supervise implements Command {

    private final Extent extent;

    /** Nothing runs any more, and the reason was given. */
    private volatile boolean failed;

    Supervise(Extent extent) {
        this.extent = extent;
    }

    @Override
    public int run(StackOptions usual, PrintStream out) {
        StackOptions options = usual.to(extent);
        Instance instance = new Instance(options);
        Terminal terminal = new Terminal(out);
        LocalStack stack = LocalStack.of(options, terminal);
        instance.claim();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, instance, terminal)));
        try {
            stack.start();
        } catch (StackFailure e) {
            failed = true;
            throw e;
        }
        instance.markUsable();
        terminal.plain(String.format(
                Locale.ROOT, "%nParvis is up after %.1f s.", terminal.elapsed().toMillis() / 1000.0));
        terminal.plain(Welcome.to(stack.addresses()));
        if (extent.inMemoryDatabase()) {
            terminal.plain("  The database keeps everything in memory: it is forgotten when Parvis stops.\n");
        }
        stack.prepareFasterStarts();
        awaitTheEnd();
        return 0;
    }

    private void stop(LocalStack stack, Instance instance, Terminal terminal) {
        if (failed) {
            instance.release();
            return;
        }
        terminal.note("stopping");
        stack.close();
        instance.release();
        terminal.note("stopped");
    }

    private static void awaitTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
