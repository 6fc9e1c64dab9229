package io.parvis.events.matters;

/** A hearing will not take place. */
public record HearingCancelled(String matterId, String hearingId) {}
