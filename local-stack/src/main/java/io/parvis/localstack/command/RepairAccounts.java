package io.parvis.localstack.command;

import java.io.PrintStream;
import java.util.List;

import io.parvis.localstack.StackOptions;
import io.parvis.localstack.operations.AccountRepair;
import io.parvis.localstack.operations.AccountsTable;
import io.parvis.localstack.operations.Operations;

/** Brings Keycloak's accounts in line with people; exits with 1 if one of them can't be. */
record RepairAccounts() implements Command {

    @Override
    public int run(StackOptions options, PrintStream out) {
        return repair(Parked.operations(options), out);
    }

    static int repair(Operations operations, PrintStream out) {
        List<AccountRepair> repairs = operations.repairAccounts();
        if (repairs.isEmpty()) {
            out.println("There was nothing to repair.");
            return 0;
        }
        AccountsTable.repairs(repairs).forEach(out::println);
        return repairs.stream().anyMatch(AccountRepair::refused) ? 1 : 0;
    }
}
