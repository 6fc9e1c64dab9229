package io.parvis.starter.consumer;

import io.parvis.starter.problem.Refusal;

/** Why content can't be read, now and later. */
enum ContentRefusal implements Refusal {
    CONTENT_UNKNOWN(Kind.NOT_FOUND),
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
