package io.parvis.request.intake;

import io.parvis.starter.problem.Refusal;

/** Why something about a request is refused. */
public enum RequestRefusal implements Refusal {
    /** Only clients whose access type lets them ask may submit requests (S17). */
    ACCESS_TYPE_FORBIDS(Kind.FORBIDDEN),
    /** No type of this id is published. */
    REQUEST_TYPE_UNKNOWN(Kind.INVALID),
    /** Another version of the type was published since the form was drawn. */
    REQUEST_TYPE_CHANGED(Kind.CONFLICT),
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
