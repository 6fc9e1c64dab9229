package io.parvis.events.matters;

/**
 * A matter that the team had shared shows in the portal no more.
 *
 * @param requesterId the client whom it was shown to
 */
public record MatterUnshared(String matterId, String requesterId) {}
