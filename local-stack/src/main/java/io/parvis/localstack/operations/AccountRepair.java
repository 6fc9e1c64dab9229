package io.parvis.localstack.operations;

import org.jspecify.annotations.Nullable;

/**
 * What came of a difference.
 *
 * @param reason why the account was not repaired; null unless it is refused
 */
public record AccountRepair(
        AccountDifference difference,
        String outcome,
        @Nullable String reason) {

    public boolean refused() {
        return outcome.equals("REFUSED");
    }
}
