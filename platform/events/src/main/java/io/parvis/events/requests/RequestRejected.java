package io.parvis.events.requests;

/** The legal team won't take a request on. {@code dataref} leads to the reason, which is for the requester and in no event. */
public record RequestRejected(String requestId, String number, String requesterId) {}
