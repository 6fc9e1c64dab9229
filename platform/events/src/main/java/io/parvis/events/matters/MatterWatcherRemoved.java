package io.parvis.events.matters;

/** A client may view a matter no more that they watched. */
public record MatterWatcherRemoved(String matterId, String watcherId) {}
