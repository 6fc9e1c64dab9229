package io.parvis.starter.aggregate;

import java.util.List;

/**
 * A consistency boundary as the store sees it: an id, and the events that its verbs registered since it was made or restored.
 *
 * @param <E> the sealed family of its events
 */
public interface Aggregate<E> {

    /** The id of the document, never reused. */
    String id();

    /** The events since the aggregate was made or restored, oldest first. */
    List<E> events();
}
