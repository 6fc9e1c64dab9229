package io.parvis.events.matters;

/** Another client of the requester's company may view a matter (S60). */
public record MatterWatcherAdded(String matterId, String watcherId) {}
