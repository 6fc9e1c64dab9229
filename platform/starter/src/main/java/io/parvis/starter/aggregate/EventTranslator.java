package io.parvis.starter.aggregate;

import java.util.List;

/**
 * From a feature's own events to the published ones. Implemented in a feature's {@code messaging} package with one exhaustive
 * {@code switch}.
 *
 * @param <A> the aggregate, as it is after the event
 * @param <E> its family of events
 */
@FunctionalInterface
public interface EventTranslator<A, E> {

    /** What to publish of an event, in order; empty when nothing of it is anyone else's business. */
    List<Announcement> translate(A aggregate, E event);
}
