package io.parvis.request.intake;

/** What happens to a request. */
public sealed interface RequestEvent {

    RequestId request();

    /** A client began to fill it in. */
    record Drafted(RequestId request) implements RequestEvent {}

    /** Its draft says something else. */
    record Saved(RequestId request) implements RequestEvent {}

    /** Its requester added a file. */
    record FileAdded(RequestId request) implements RequestEvent {}

    /** Its requester let go of a file that nobody was sent. */
    record FileDropped(RequestId request) implements RequestEvent {}

    /** Its draft was thrown away. */
    record Discarded(RequestId request) implements RequestEvent {}

    /** A client sent it. */
    record Submitted(RequestId request) implements RequestEvent {}

    /** The legal team asked the requester for what it lacks. */
    record InformationAsked(RequestId request) implements RequestEvent {}

    /** The requester filled it in anew. */
    record Amended(RequestId request) implements RequestEvent {}

    /** The legal team moved it to another type. */
    record Moved(RequestId request) implements RequestEvent {}

    /** It was taken, and is to become what its type says. */
    record Accepted(RequestId request) implements RequestEvent {}

    /** The legal team won't take it on. */
    record Rejected(RequestId request) implements RequestEvent {}

    /** Its requester does not ask any more. */
    record Withdrawn(RequestId request) implements RequestEvent {}

    /** It became a matter or contract. */
    record Converted(RequestId request, Became became) implements RequestEvent {}

    /** Whoever sees the matter that it became sees it, and nobody else. */
    record Shown(RequestId request) implements RequestEvent {}
}
