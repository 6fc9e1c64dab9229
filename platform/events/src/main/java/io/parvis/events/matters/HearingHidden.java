package io.parvis.events.matters;

/** A hearing shows in the portal no more. */
public record HearingHidden(String matterId, String hearingId) {}
