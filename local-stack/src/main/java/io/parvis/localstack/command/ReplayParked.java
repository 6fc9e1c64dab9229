package io.parvis.localstack.command;

import java.io.PrintStream;

import io.parvis.localstack.StackOptions;
import io.parvis.localstack.operations.Operations;
import io.parvis.localstack.operations.ParkedTable;
import io.parvis.localstack.operations.Replay;
import io.parvis.localstack.process.StackFailure;

/** Has a service apply again what it parked; exits with 1 unless nothing of it stays parked. */
record ReplayParked(String service, String id) implements Command {

    @Override
    public int run(StackOptions options, PrintStream out) {
        String known = Names.consumer(service);
        return replay(Parked.operations(options), known, out);
    }

    int replay(Operations operations, String known, PrintStream out) {
        Replay replay = operations.replay(known, id);
        String applied = replay.applied() == 1 ? "1 event was applied" : replay.applied() + " events were applied";
        out.println(
                switch (replay.outcome()) {
                    case APPLIED -> applied + "; nothing of it is parked any more.";
                    case STILL_PARKED ->
                        throw new StackFailure("%s, then one failed again: %s. It and the later ones stay parked."
                                .formatted(applied, ParkedTable.printable(String.valueOf(replay.reason()))));
                    case UNREACHABLE ->
                        throw new StackFailure(
                                applied + "; something that the next one needs can't be reached now. It and the later"
                                        + " ones stay parked; what runs: ./parvis status");
                    case TAKEN_OVER ->
                        throw new StackFailure(
                                applied + ", then another replay took over. What is left: ./parvis parked " + known);
                });
        return 0;
    }
}
