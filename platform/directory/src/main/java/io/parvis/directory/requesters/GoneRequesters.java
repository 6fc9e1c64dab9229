package io.parvis.directory.requesters;

import java.util.Optional;

import io.parvis.directory.DirectoryListener;
import io.parvis.directory.People;
import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.directory.Viewers;
import io.parvis.starter.aggregate.Stored;

/**
 * Notes on what people asked for whether they are gone from it, so that it can be listed to the team. There is no rule of its own for that: gone from a
 * thing is who would not see it ({@link Viewers#awaited}). Whom the directory does not know sees nothing: they were erased, or what is told of
 * them is still to come, which is noted then.
 *
 * <p>No order in which things happen leaves a wrong note in the end. Take the last one that was written on a thing.
 *
 * <ul>
 *   <li>It was written because of a change ({@link #changed}). Whoever wrote it looked at the directory again afterwards and found what they had written.
 *       A change that was stored after that look is noted after it, and so there is none, or this would not be the last note.
 *   <li>It was the first one, written because the thing was opened ({@link #opened}): by somebody who looked when the thing was there, and found it without a note
 *       when they wrote. A change that was stored after their look would have been noted on the thing too, before they wrote, and so they would not have
 *       written; or after, and so this would not be the last note.
 * </ul>
 *
 * <p>Who dies in between does it all again when the event comes again that made them do it; a first note that nobody wrote, and one that is left of who had the
 * thing before, are seen to by {@link #catchUp}.
 */
public final class GoneRequesters implements DirectoryListener {

    /** The note on a thing whose requester is gone. */
    public static final String MARK = "requesterGone";

    private final People people;
    private final Viewers viewers;
    private final Requested requested;

    public GoneRequesters(People people, Viewers viewers, Requested requested) {
        this.people = people;
        this.viewers = viewers;
        this.requested = requested;
    }

    /** Whether its requester is gone, by the note on a thing; not, as long as there is none. */
    public static boolean from(Stored<?> thing) {
        return thing.marks().contains(MARK);
    }

    /** Notes it anew on all that the person asked for. */
    @Override
    public void changed(PersonId person) {
        Optional<Viewer> known = follower(person);
        Optional<Viewer> noted;
        do {
            noted = known;
            requested.note(person, noted.orElse(null));
            known = follower(person);
        } while (!known.equals(noted));
    }

    /** Notes it on a thing that was just stored for a requester. To be called by whoever opens something, each time that they are told to open it. */
    public void opened(String thing, PersonId requester) {
        requested.noteFirst(thing, follower(requester).orElse(null));
    }

    /**
     * Notes it on all that has no note: it was opened when nobody took any. And notes it anew of those who are said to be gone: the thing may have been handed to
     * them from somebody who is, by a process that died before it noted that.
     */
    public void catchUp() {
        requested
                .unnoted()
                .forEach(requester ->
                        requested.noteFirst(requester, follower(requester).orElse(null)));
        requested.gone().forEach(this::changed);
    }

    private Optional<Viewer> follower(PersonId person) {
        return people.find(person).flatMap(viewers::awaited);
    }
}
