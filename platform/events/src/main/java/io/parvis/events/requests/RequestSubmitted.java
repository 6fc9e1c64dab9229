package io.parvis.events.requests;

import org.jspecify.annotations.Nullable;

/** A client submitted a request (S31). {@code subject} is absent when the request is restricted. */
public record RequestSubmitted(
        String requestId,
        String number,
        String requestTypeId,
        int requestTypeVersion,
        String target,
        String requesterId,
        @Nullable String companyId,
        @Nullable String subject) {}
