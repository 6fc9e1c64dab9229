package io.parvis.events.requests;

/** The requester does not ask any more, or withdrew what the request had become. */
public record RequestWithdrawn(String requestId, String number, String requesterId) {}
