package io.parvis.localstack.command;

import java.io.PrintStream;
import java.util.List;

import io.parvis.localstack.Addresses;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.operations.Operations;
import io.parvis.localstack.operations.ParkedAggregate;
import io.parvis.localstack.operations.ParkedTable;
import io.parvis.localstack.process.StackFailure;

/**
 * Shows the events that services could not apply.
 *
 * @param services which services to ask; all of them if there is none
 */
record Parked(List<String> services) implements Command {

    private static final String USAGE = "Use: ./parvis parked [SERVICE [replay ID]]";

    static Command of(List<String> arguments) {
        if (arguments.size() <= 1) {
            return new Parked(arguments);
        }
        if (arguments.size() == 3
                && arguments.get(1).equals("replay")
                && !arguments.get(2).isBlank()) {
            return new ReplayParked(arguments.getFirst(), arguments.getLast());
        }
        throw new Misuse(USAGE);
    }

    /**
     * The services of the running system, seen with the account of operations.
     *
     * @throws StackFailure if it does not run
     */
    static Operations operations(StackOptions options) {
        if (new Instance(options).supervisor().isEmpty()) {
            throw new StackFailure("Parvis is not running. Start it: ./parvis up");
        }
        Addresses addresses = new Addresses(options.ports());
        return new Operations(addresses.tokens(), Addresses.OPERATIONS_SECRET, addresses::process);
    }

    @Override
    public int run(StackOptions options, PrintStream out) {
        List<String> asked = services.isEmpty() ? Names.consumers() : List.of(Names.consumer(services.getFirst()));
        return report(operations(options), asked, out);
    }

    /** Shows what the services have parked; 1 if one of them could not be asked. */
    static int report(Operations operations, List<String> services, PrintStream out) {
        boolean nothing = true;
        boolean all = true;
        for (String service : services) {
            try {
                List<ParkedAggregate> parked = operations.parked(service);
                nothing &= parked.isEmpty();
                show(service, parked, out);
            } catch (StackFailure e) {
                out.println(e.getMessage());
                all = false;
            }
        }
        if (!nothing) {
            out.println("Apply again: ./parvis parked SERVICE replay ID");
        } else if (all) {
            out.println("Nothing is parked.");
        }
        return all ? 0 : 1;
    }

    private static void show(String service, List<ParkedAggregate> parked, PrintStream out) {
        if (!parked.isEmpty()) {
            out.println(service);
            ParkedTable.of(parked).forEach(line -> out.println("  " + line));
        }
    }
}
