package io.parvis.identity.history;

import org.jspecify.annotations.Nullable;

/**
 * A change as admins see it.
 *
 * @param by the name of who did it; null when it was the system, or someone who is not known any more
 */
public record ListedChange(Change change, @Nullable String by) {}
