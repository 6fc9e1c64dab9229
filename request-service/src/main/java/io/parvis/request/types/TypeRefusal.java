package io.parvis.request.types;

import io.parvis.starter.problem.Refusal;

/** Why something about request types is refused. */
public enum TypeRefusal implements Refusal {
    /** The type's target belongs to another role (S30). */
    TARGET_OF_ANOTHER_ROLE(Kind.FORBIDDEN),
    /** The type was published: what its requests become stays. A copy of it may become something else. */
    TARGET_FIXED(Kind.INVALID),
    /** Only admins arrange the catalogue. */
    ADMINS_ARRANGE(Kind.FORBIDDEN),
    /** The draft was changed or published by somebody else at the same moment. */
    DRAFT_CHANGED(Kind.CONFLICT),
    /** The type was published too often. */
    TOO_MANY_VERSIONS(Kind.CONFLICT);

    private final Kind kind;

    TypeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
