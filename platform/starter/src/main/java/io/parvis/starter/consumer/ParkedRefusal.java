package io.parvis.starter.consumer;

import io.parvis.starter.problem.Refusal;

/** Why nothing was done about what is parked. */
enum ParkedRefusal implements Refusal {
    /** Nothing is parked under the id, any more or at all. */
    NOT_PARKED(Kind.NOT_FOUND),
    /** One replay of the same events at a time. */
    BEING_REPLAYED(Kind.CONFLICT);

    private final Kind kind;

    ParkedRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
