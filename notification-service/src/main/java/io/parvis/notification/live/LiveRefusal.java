package io.parvis.notification.live;

import io.parvis.starter.problem.Refusal;

/** Why a stream is refused. */
public enum LiveRefusal implements Refusal {
    /** The person has as many streams open as anyone may have. */
    TOO_MANY_STREAMS(Kind.TOO_MANY);

    private final Kind kind;

    LiveRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
