package io.parvis.starter.aggregate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.document.Rows;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/**
 * The one way to store an aggregate: its state and its unsent events are one version-checked write of one document
 * ({@code docs/adr}, state and events). A document looks like this:
 *
 * <pre>{@code
 * {_id, version, state: {…}, sequences: {<topic with / for .>: n}, outbox: [{id, type, topic, key, sequence, …}],
 *  pending: {since, claimedUntil}, created: {command, fingerprint}, commands: [{id, fingerprint}], marks: {<mark>: true}}
 * }</pre>
 *
 * <p>One without a state is what is left of an erased aggregate.
 *
 * <p>Criteria and sort keys name fields of the state as {@code state.<field>}, criteria name marks as {@code marks.<mark>}.
 *
 * @param <A> the aggregate
 */
public interface AggregateStore<A> {

    /**
     * Stores a new aggregate whose id is the command's, or finds what the same command stored before.
     *
     * @return the aggregate as stored, by this call or by the first one of the same command
     * @throws CommandReused                                     if the id is taken by a command with another fingerprint
     * @throws io.parvis.starter.problem.Refused                 {@code ERASED} if the command's aggregate was erased since
     * @throws org.springframework.dao.DuplicateKeyException     if another unique key is taken
     * @throws org.springframework.dao.DataAccessResourceFailureException if the database can't be reached
     */
    Stored<A> add(A aggregate, Command command);

    /**
     * The aggregate with this id as it is now, if this very command added or changed it before. Whoever judges a command by more than the aggregate itself asks
     * first: a repeat is answered with what the command did, whatever has become of the rest of the world.
     *
     * @throws CommandReused if the command's id was used with another fingerprint
     */
    Optional<Stored<A>> repeated(String id, Command command);

    /** The aggregate with this id, if it also meets the condition (who may see it, most often). */
    Optional<Stored<A>> find(String id, Criteria condition);

    /**
     * Loads the aggregate, lets the verb change it, and stores state and events in one write; tries again when another change came
     * between, unless the command names the version that it expects. A verb that registers no event and changes nothing leaves version and state as they are.
     * A command that was applied before is not applied again.
     *
     * @return the aggregate as stored, or empty when there is none with this id that meets the condition
     * @throws StaleVersion  if the command expects another version than the stored one
     * @throws VersionUnsaid if the command had to say which version it expects, and does not
     * @throws CommandReused if the command's id was used with another fingerprint
     * @throws OutboxFull    if too many events of the aggregate wait to be sent
     */
    Optional<Stored<A>> change(String id, Criteria condition, Command command, Consumer<A> verb);

    /**
     * Makes sure that nothing is written any more by whoever has read the aggregate at this version: it has the next one, and is the same otherwise. Nothing
     * happens if it has another version already.
     */
    void supersede(String id, long version);

    /**
     * Ends an aggregate: lets the verb register its last events, and stores them in one write with what is left. That is the id, which is never given
     * again, the counters of version and sequences, and the command. Its state is gone and its unique keys are free; nothing of it is found any more.
     *
     * @return whether there was one, or this very command has ended it before
     * @throws StaleVersion  if the command expects another version than the stored one
     * @throws CommandReused if the command's id ended it with another fingerprint
     * @throws OutboxFull    if too many events of the aggregate wait to be sent
     */
    boolean erase(String id, Command command, Consumer<A> verb);

    /** Whether there was an aggregate with this id that was ended. */
    boolean wasErased(String id);

    /**
     * The aggregates that meet the condition, a page at a time.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor is none that this list gave
     */
    Page<Stored<A>> page(Criteria condition, SortKey sort, PageRequest request);

    /**
     * The same without a field of the state that lists don't show and that can be long, such as {@code state.history}: to be shown, and never to be stored again.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor is none that this list gave
     */
    Page<Stored<A>> pageWithout(String field, Criteria condition, SortKey sort, PageRequest request);

    /** How many aggregates meet the condition. */
    long count(Criteria condition);

    /**
     * All aggregates that meet the condition, one after another: for an export, however long it is. No more than a batch of them is in memory. What the
     * action throws ends it.
     */
    void each(Criteria condition, SortKey sort, Consumer<Stored<A>> action);

    /**
     * The aggregates as rows of a list, with these fields of their documents alone, such as {@code state.name}.
     */
    Rows rows(List<String> fields);

    /**
     * Says of all aggregates that meet the condition that the mark is on them, or is not; of one that nothing was said of, it is not. A mark is what the
     * service concludes from what it remembers of others. It is no change of the aggregate: version, state and events stay as they are, and no
     * change of the aggregate touches it, one that was begun before neither.
     */
    void mark(Criteria condition, String mark, boolean on);
}
