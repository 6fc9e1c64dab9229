package io.parvis.events.requests;

/** The legal team asks the requester for what a request lacks. {@code dataref} leads to the question, which is in no event. */
public record InformationAsked(String requestId, String number, String requesterId) {}
