package io.parvis.events.matters;

/** A closed matter is worked on again; the change of its status is told beside this. */
public record MatterReopened(String matterId) {}
