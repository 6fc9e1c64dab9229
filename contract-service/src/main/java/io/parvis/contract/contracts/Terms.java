package io.parvis.contract.contracts;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What was agreed, as far as it is known.
 *
 * @param type         what sort of contract it is, such as {@code SALE}, as the request's form names it
 * @param counterparty whom it is with, besides the requester's company
 * @param startDate    the day from which it is to apply
 */
public record Terms(
        @Nullable String type,
        @Nullable String counterparty,
        @Nullable LocalDate startDate) {}
