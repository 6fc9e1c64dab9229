package io.parvis.events.matters;

/** A hearing was broken off or put off without another date. */
public record HearingAdjourned(String matterId, String hearingId) {}
