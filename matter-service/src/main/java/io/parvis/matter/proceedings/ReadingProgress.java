package io.parvis.matter.proceedings;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Names;
import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.matter.matters.Change;
import io.parvis.matter.matters.Development;
import io.parvis.matter.matters.Hearing;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.Matters;
import io.parvis.matter.matters.ReadingMatters;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** How a matter goes on, for those who may see it: what the portal shows for clients, all of it for the team. */
@Service
public class ReadingProgress {

    private static final Comparator<Development> NEWEST_FIRST = Comparator.comparing(Development::happenedOn)
            .thenComparing(Development::addedAt)
            .reversed();
    private static final Comparator<Hearing> BY_TIME =
            Comparator.comparing(hearing -> hearing.appointment().startsAt());

    private final ReadingMatters reading;
    private final Matters matters;

    ReadingProgress(ReadingMatters reading, Matters matters) {
        this.reading = reading;
        this.matters = matters;
    }

    /** The important developments, the newest first. */
    public List<Development> developments(Viewer viewer, MatterId id) {
        return reading.read(viewer, id).state().developments().stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** All hearings, by time. */
    public List<Hearing> hearings(Viewer viewer, MatterId id) {
        return reading.read(viewer, id).state().docket().hearings().stream()
                .sorted(BY_TIME)
                .toList();
    }

    /** The hearings that the portal shows, by time (S49). */
    public List<Hearing> shownHearings(Viewer viewer, MatterId id) {
        return hearings(viewer, id).stream().filter(Hearing::shown).toList();
    }

    /**
     * What was made of the matter, the latest first; for the team alone.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor is none of this history
     */
    public Page<ListedChange> history(Viewer viewer, MatterId id, PageRequest page) {
        Names names = reading.read(viewer, id).names();
        return matters.history(viewer, id, page)
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND))
                .map(change -> new ListedChange(change, names.of(person(change))));
    }

    private static @Nullable PersonId person(Change change) {
        String actor = change.by().value();
        int colon = actor.indexOf(':');
        return colon < 0 ? null : new PersonId(actor.substring(colon + 1));
    }
}
