package io.parvis.contract.contracts;

import org.jspecify.annotations.Nullable;

/**
 * Which contracts of a list are asked for; null for any.
 *
 * @param requesterGone whether nobody follows it any more who asked for it; what was not looked into yet counts as followed
 */
public record ContractFilter(
        @Nullable ContractKind kind,
        @Nullable ContractStatus status,
        @Nullable Boolean requesterGone) {

    public static final ContractFilter ANY = new ContractFilter(null, null);

    public ContractFilter(@Nullable ContractKind kind, @Nullable ContractStatus status) {
        this(kind, status, null);
    }
}
