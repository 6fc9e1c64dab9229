package io.parvis.request.intake;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Actor;

/**
 * Something that was made of a request.
 *
 * @param text the question or reason, which its requester reads; null when there is none
 */
public record Step(
        Kind kind, Actor by, Instant at, @Nullable String text) {

    /** What can be made of a request. */
    public enum Kind {
        SUBMITTED,
        INFORMATION_ASKED,
        AMENDED,
        MOVED,
        ACCEPTED,
        REJECTED,
        WITHDRAWN
    }
}
