package io.parvis.events.requests;

import org.jspecify.annotations.Nullable;

/**
 * A client submitted a request (S31). {@code dataref} leads to its answers, which are in no event.
 *
 * @param number             what people call it, such as {@code REQ-2026-000123}
 * @param requestTypeVersion the version of the type's form that was filled in
 * @param target             what it becomes: {@code CORPORATE}, {@code LITIGATION}, {@code INTELLECTUAL_PROPERTY}, {@code CONTRACT},
 *                           {@code CONTRACT_REVIEW} or {@code DOCUMENT}
 * @param companyId          the requester's at submission; it stays the request's when the person moves. Absent when they had none
 * @param subject            the request's title, absent when it is restricted, or its requester keeps it from their company
 * @param status             {@code ACCEPTED} when it was accepted in the same breath, {@code SUBMITTED} when the legal team decides first; absent
 *                           in events from before there was a choice
 */
public record RequestSubmitted(
        String requestId,
        String number,
        String requestTypeId,
        int requestTypeVersion,
        String target,
        String requesterId,
        @Nullable String companyId,
        @Nullable String subject,
        @Nullable String status) {}
