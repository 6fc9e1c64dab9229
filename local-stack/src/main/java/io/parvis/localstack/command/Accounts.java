package io.parvis.localstack.command;

import java.io.PrintStream;
import java.util.List;

import io.parvis.localstack.StackOptions;
import io.parvis.localstack.operations.AccountDifference;
import io.parvis.localstack.operations.AccountsTable;
import io.parvis.localstack.operations.Operations;

/** Shows where Keycloak's accounts are not what people are. */
record Accounts() implements Command {

    private static final String USAGE = "Use: ./parvis accounts [repair]";

    static Command of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return new Accounts();
        }
        if (arguments.equals(List.of("repair"))) {
            return new RepairAccounts();
        }
        throw new Misuse(USAGE);
    }

    @Override
    public int run(StackOptions options, PrintStream out) {
        return report(Parked.operations(options), out);
    }

    static int report(Operations operations, PrintStream out) {
        List<AccountDifference> differences = operations.accountDifferences();
        if (differences.isEmpty()) {
            out.println("Keycloak's accounts are what Parvis's people are.");
            return 0;
        }
        AccountsTable.differences(differences).forEach(out::println);
        if (differences.stream().anyMatch(difference -> difference.person() != null)) {
            out.println("Bring Keycloak in line: ./parvis accounts repair");
        }
        return 0;
    }
}
