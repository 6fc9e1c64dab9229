package io.parvis.starter.consumer;

import io.parvis.starter.problem.Refusal;

/** Why content can't be read, now and later. */
enum ContentRefusal implements Refusal {
    CONTENT_UNKNOWN("content-unknown", Kind.NOT_FOUND),
    CONTENT_GONE("content-gone", Kind.GONE);

    private final String key;
    private final Kind kind;

    ContentRefusal(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
