package io.parvis.matter.proceedings;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.Change;

/**
 * A line of a matter's history as a screen lists it.
 *
 * @param actorName null for the system, and for those whom the directory does not know
 */
public record ListedChange(Change change, @Nullable String actorName) {}
