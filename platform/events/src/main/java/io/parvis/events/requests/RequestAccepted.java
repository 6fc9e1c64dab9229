package io.parvis.events.requests;

import org.jspecify.annotations.Nullable;

/** A request was accepted, and becomes what its type says (S32). {@code dataref} leads to its content. {@code subject} is absent when the request is restricted. */
public record RequestAccepted(
        String requestId,
        String number,
        String requestTypeId,
        int requestTypeVersion,
        String target,
        String requesterId,
        @Nullable String companyId,
        @Nullable String subject) {}
