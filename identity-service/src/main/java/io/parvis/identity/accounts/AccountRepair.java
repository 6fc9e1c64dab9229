package io.parvis.identity.accounts;

import org.jspecify.annotations.Nullable;

/**
 * What came of repairing an account.
 *
 * @param reason the key of the refusal, null unless there is one
 */
public record AccountRepair(
        AccountDifference difference,
        Outcome outcome,
        @Nullable String reason) {

    /** What a repair can come to. */
    public enum Outcome {
        /** The account is what its person asks for now. */
        REPAIRED,
        /** The account can't be that, such as when another one has the e-mail address. The others were seen to. */
        REFUSED,
        /** The account is nobody's, and none of Parvis's business. */
        LEFT_ALONE
    }
}
