package io.parvis.events.matters;

/** A hearing took place. */
public record HearingHeld(String matterId, String hearingId) {}
