package io.parvis.contract.contracts;

import java.util.Optional;
import java.util.stream.Stream;

/** The lists that contracts are filed in (S34, S35). */
public enum ContractKind {
    /** An agreement that is drafted, negotiated and signed. */
    CONTRACT,
    /** Another document that is reviewed or signed. */
    DOCUMENT;

    /** The kind that a request's target names, or empty when the target is not a contract. */
    public static Optional<ContractKind> ofTarget(String target) {
        return Stream.of(values()).filter(kind -> kind.name().equals(target)).findFirst();
    }
}
