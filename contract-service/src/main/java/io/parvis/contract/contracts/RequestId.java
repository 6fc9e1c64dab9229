package io.parvis.contract.contracts;

/** The id of the request that a contract came from. */
public record RequestId(String value) {}
