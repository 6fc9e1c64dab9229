package io.parvis.contract.contracts;

import org.jspecify.annotations.Nullable;

/** Which contracts of a list are asked for; null for any. */
public record ContractFilter(
        @Nullable ContractKind kind, @Nullable ContractStatus status) {

    public static final ContractFilter ANY = new ContractFilter(null, null);
}
