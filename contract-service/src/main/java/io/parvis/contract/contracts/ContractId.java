package io.parvis.contract.contracts;

/** The id of a contract. */
public record ContractId(String value) {}
