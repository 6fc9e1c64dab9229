package io.parvis.events.requests;

/** The requester amended a request that the legal team had asked about; what was sent before is kept. {@code dataref} leads to the answers. */
public record RequestAmended(String requestId, String number, String requesterId) {}
