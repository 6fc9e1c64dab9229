package io.parvis.events.requests;

/**
 * The legal team moved a request to another request type.
 *
 * @param requestTypeVersion the version of that type's form
 * @param target             what it would become, as for {@link RequestAccepted}
 */
public record RequestMoved(
        String requestId, String number, String requestTypeId, int requestTypeVersion, String target) {}
