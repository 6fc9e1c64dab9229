package io.parvis.starter.aggregate;

/** Brings events to their topics. */
interface EventTransport {

    /**
     * Returns when the broker has the event for good.
     *
     * @throws NotSent if the broker did not say so in time; it may have it all the same
     */
    void send(OutboxEvent event) throws NotSent;

    /** The broker did not acknowledge an event. */
    final class NotSent extends Exception {

        NotSent(OutboxEvent event, Throwable cause) {
            super(
                    "%s %s was not acknowledged on %s: %s".formatted(event.type(), event.id(), event.topic(), cause),
                    cause);
        }
    }
}
