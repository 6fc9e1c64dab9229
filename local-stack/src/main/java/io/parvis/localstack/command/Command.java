package io.parvis.localstack.command;

import java.io.PrintStream;
import java.util.List;

import io.parvis.localstack.StackOptions;

/** Something that {@code ./parvis} can do. */
@FunctionalInterface
interface Command {

    /** Does it, and returns the exit code. */
    int run(StackOptions options, PrintStream out);

    /**
     * Reads a command line.
     *
     * @throws Misuse if there is no such command, or its arguments do not fit
     */
    static Command parse(List<String> arguments) {
        if (arguments.isEmpty()) {
            throw new Misuse("What should Parvis do? See: ./parvis help");
        }
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (arguments.getFirst()) {
            case "up" -> new Up(UpArguments.parse(rest));
            case "supervise" -> new Supervise(UpArguments.parse(rest).extent());
            case "status" -> without(rest, new Status());
            case "down" -> without(rest, new Down());
            case "reset" -> without(rest, new Reset());
            case "logs" -> new Logs(only(rest, "logs SERVICE"));
            case "restart" -> new Restart(only(rest, "restart SERVICE"));
            case "parked" -> Parked.of(rest);
            case "accounts" -> Accounts.of(rest);
            case "token" -> new Token(only(rest, "token USERNAME"));
            default -> throw new Misuse("Unknown command: " + arguments.getFirst() + ". See: ./parvis help");
        };
    }

    private static Command without(List<String> rest, Command command) {
        if (!rest.isEmpty()) {
            throw new Misuse("Not understood: " + String.join(" ", rest) + ". See: ./parvis help");
        }
        return command;
    }

    private static String only(List<String> rest, String usage) {
        if (rest.size() != 1) {
            throw new Misuse("Use: ./parvis " + usage);
        }
        return rest.getFirst();
    }
}
