package io.parvis.starter.sample;

import io.parvis.starter.problem.Refusal;

/** One refusal of each kind, with texts in the sample service's own bundle. */
public enum SampleRefusal implements Refusal {
    THING_UNKNOWN(Kind.NOT_FOUND),
    THING_FORBIDDEN(Kind.FORBIDDEN),
    THING_TAKEN(Kind.CONFLICT),
    THING_USED_UP(Kind.GONE),
    THING_WRONG(Kind.INVALID),
    THING_AWAY(Kind.UNAVAILABLE);

    private final Kind kind;

    SampleRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
