package io.parvis.request.intake;

/** What happens to a request. */
public sealed interface RequestEvent {

    RequestId request();

    /** A client sent it. */
    record Submitted(RequestId request) implements RequestEvent {}

    /** It was taken, and is to become what its type says. */
    record Accepted(RequestId request) implements RequestEvent {}

    /** It became a matter or contract. */
    record Converted(RequestId request, Became became) implements RequestEvent {}
}
