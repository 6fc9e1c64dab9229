package io.parvis.starter.consumer;

import io.parvis.starter.problem.Refusal;

/** Why content can't be read, now and later. */
public enum ContentRefusal implements Refusal {
    /** The owner has no such content, or has it no more. */
    CONTENT_UNKNOWN(Kind.NOT_FOUND),
    /** The owner had it, and says that it is gone. */
    CONTENT_GONE(Kind.GONE);

    private final Kind kind;

    ContentRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
