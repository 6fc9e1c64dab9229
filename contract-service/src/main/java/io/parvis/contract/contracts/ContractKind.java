package io.parvis.contract.contracts;

import java.util.Optional;
import java.util.stream.Stream;

/** The lists that contracts are filed in (S34, S35). */
public enum ContractKind {
    /** An agreement that is drafted, negotiated and signed. */
    CONTRACT,
    /** Another document that is reviewed or signed. */
    DOCUMENT;

    /** The target of those who bring the text of a contract (S35). */
    private static final String REVIEW = "CONTRACT_REVIEW";

    /** The kind that a request's target names, or empty when the target is not a contract. */
    public static Optional<ContractKind> ofTarget(String target) {
        if (target.equals(REVIEW)) {
            return Optional.of(CONTRACT);
        }
        return Stream.of(values()).filter(kind -> kind.name().equals(target)).findFirst();
    }
}
