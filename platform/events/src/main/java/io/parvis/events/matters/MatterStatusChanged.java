package io.parvis.events.matters;

/** A matter went from one status of its workflow to another (S58). */
public record MatterStatusChanged(String matterId, String from, String to) {}
