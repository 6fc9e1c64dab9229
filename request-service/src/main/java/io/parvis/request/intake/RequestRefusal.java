package io.parvis.request.intake;

import io.parvis.starter.problem.Refusal;

/** Why something about a request is refused. */
public enum RequestRefusal implements Refusal {
    /** Only clients whose access type lets them ask may submit requests (S17). */
    ACCESS_TYPE_FORBIDS(Kind.FORBIDDEN),
    /** Whoever sees the request of a colleague reads it. */
    REQUESTER_ONLY(Kind.FORBIDDEN),
    /** No type of this id is published. */
    REQUEST_TYPE_UNKNOWN(Kind.INVALID),
    /** Another version of the type was published since the form was drawn. */
    REQUEST_TYPE_CHANGED(Kind.CONFLICT),
    /** The draft was submitted. */
    REQUEST_NOT_A_DRAFT(Kind.CONFLICT),
    /** A person has so many drafts at most. */
    TOO_MANY_DRAFTS(Kind.CONFLICT),
    /** A draft is discarded, not withdrawn. */
    REQUEST_NOT_SUBMITTED(Kind.CONFLICT),
    /** Answers are amended when the legal team has asked for it. */
    NO_INFORMATION_ASKED(Kind.CONFLICT),
    /** What the form asks for is missing; the client is to complete it first. */
    INFORMATION_AWAITED(Kind.CONFLICT),
    /** It was accepted, and becomes or became something. */
    REQUEST_ACCEPTED_BEFORE(Kind.CONFLICT),
    /** It was rejected or withdrawn. */
    REQUEST_ENDED(Kind.CONFLICT),
    /** Files are added while the client fills the form in. */
    FILES_CLOSED(Kind.CONFLICT),
    /** A request has so many files at most. */
    TOO_MANY_FILES(Kind.CONFLICT),
    /** Contracts and documents are not opened for some of the client's company only, yet. */
    ONLY_WATCHERS_NOT_YET(Kind.INVALID),
    /** Only an accepted request becomes something. */
    REQUEST_NOT_ACCEPTED(Kind.CONFLICT),
    /** The request became something else before. */
    REQUEST_CONVERTED_BEFORE(Kind.CONFLICT);

    private final Kind kind;

    RequestRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
