package io.parvis.events.matters;

import org.jspecify.annotations.Nullable;

/**
 * A matter has another member who answers for it, or nobody.
 *
 * @param assigneeId absent when nobody does any more
 */
public record MatterAssigned(String matterId, @Nullable String assigneeId) {}
