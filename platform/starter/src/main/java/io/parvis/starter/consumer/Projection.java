package io.parvis.starter.consumer;

import java.util.List;
import java.util.Optional;

import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.document.Rows;

/**
 * What a service remembers of another service's aggregates: one document per aggregate, {@code {_id, sequence, state: {…}}}, changed
 * only by an event with a greater sequence than the stored one, in one atomic update.
 *
 * @param <D> the record that is kept as {@code state}
 */
public interface Projection<D extends Record> {

    /**
     * Keeps the state that an event leads to.
     *
     * @return false if the event, or a later one, was applied before
     */
    boolean apply(Received<?> event, D state);

    /** Forgets the state of an erased subject. */
    void erase(String subject);

    /** Whether the subject was erased, and will never be found again. */
    boolean isErased(String subject);

    Optional<D> find(String subject);

    /** The first state that meets the condition on {@code state.<field>}. */
    Optional<D> findOne(Criteria condition);

    /** All states that meet the condition; for sets that are small by nature, such as the legal team. */
    List<D> findAll(Criteria condition);

    /** The states as rows of a list, with these fields of their documents alone, such as {@code state.name}. */
    Rows rows(List<String> fields);
}
