package io.parvis.matter.matters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Audience;
import io.parvis.matter.workflows.Course;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Legal work of one kind, done by the team and followed by those it concerns. */
public final class Matter implements Aggregate<MatterEvent> {

    /** How many characters its developments and hearings take together: it is one document, and that has room for so much. */
    static final int MOST_CHARACTERS = 3_000_000;

    private final MatterId id;
    private final MatterNumber number;
    private final Origin origin;
    private final @Nullable RequestId request;
    private final Instant openedAt;
    private final Journal journal;
    private final Access access;
    private final List<Development> developments;
    private MatterKind kind;
    private MatterDetails details;
    private Progress progress;
    private Docket docket;

    private Matter(MatterId id, MatterState state) {
        this.id = id;
        this.number = state.number();
        this.origin = state.origin();
        this.request = state.request();
        this.openedAt = state.openedAt();
        this.developments = new ArrayList<>(state.developments());
        this.journal = new Journal(state.history());
        this.access = new Access(id, state, journal);
        this.kind = state.kind();
        this.details = state.details();
        this.progress = state.progress();
        this.docket = state.docket();
    }

    /** Opens a matter from a client's request (S32) where its workflow starts; its requester sees it from birth. */
    public static Matter openedFrom(
            AcceptedRequest request, MatterStatus start, MatterId id, MatterNumber number, Instant at) {
        return opened(id, MatterState.asked(request, start, number, at));
    }

    /**
     * Opens a matter of the team's own accord where its workflow starts; no client sees it until it is shared.
     *
     * @param restriction to whom of the team it is restricted from birth; null for nobody
     */
    public static Matter openedByTeam(
            MatterKind kind,
            MatterDetails details,
            MatterStatus start,
            @Nullable Restriction restriction,
            MatterId id,
            MatterNumber number,
            Instant at) {
        return opened(id, MatterState.ofTheTeam(kind, details, start, restriction, number, at));
    }

    private static Matter opened(MatterId id, MatterState state) {
        Matter matter = new Matter(id, state);
        matter.journal.tell(new MatterEvent.Opened(id));
        if (state.assignee() != null) {
            matter.journal.tell(new MatterEvent.Assigned(id, state.assignee()));
        }
        return matter;
    }

    /** The matter as it was stored. */
    public static Matter restore(MatterId id, MatterState state) {
        return new Matter(id, state);
    }

    /** Words the matter as the legal team sees it now. */
    public void edit(MatterDetails next, Deed deed) {
        List<MatterField> fields = MatterField.differing(details, next);
        if (next.equals(details)) {
            return;
        }
        fields.forEach(field -> journal.note(deed, field.key(), field.textIn(details), field.textIn(next)));
        details = next;
        journal.tell(new MatterEvent.Edited(id, fields));
    }

    /**
     * Moves the matter along its workflow. Moving it to where it stands changes nothing.
     *
     * @param course  that of matters of its kind
     * @param outcome how it ended, where it ends and nowhere else
     * @throws Refused if the outcome is missing or out of place, the workflow has no such way, or it has for the assignee only
     */
    public void move(Course course, MatterStatus to, @Nullable Outcome outcome, Deed deed) {
        go(progress.moved(course, to, outcome, deed, access.assignee()), deed);
    }

    /**
     * Closes the matter because its requester does not want it any more. Withdrawing it again changes nothing.
     *
     * @param course that of matters of its kind
     * @throws Refused if it stands elsewhere than where the workflow starts, or the workflow has no way from there to an end
     */
    public void withdraw(Course course, Deed deed) {
        go(progress.withdrawn(course, deed), deed);
    }

    private void go(Progress next, Deed deed) {
        Progress before = progress;
        if (next.equals(before)) {
            return;
        }
        progress = next;
        tellStatus(before.status(), deed);
        if (next.outcome() != null) {
            journal.tell(new MatterEvent.Closed(id, next.outcome()));
        } else if (before.isClosed()) {
            journal.tell(new MatterEvent.Reopened(id));
        }
    }

    /**
     * Files the matter among those of another kind; its number stays.
     *
     * @param course that of matters of the other kind
     * @param status where it stands there; where it stands now, when it is left out
     * @throws Refused if matters of that kind have no hearings and this one has, do not stand there, or that would end or reopen it
     */
    public void refile(MatterKind next, Course course, @Nullable MatterStatus status, Deed deed) {
        if (next == kind) {
            return;
        }
        if (!next.hasHearings() && !docket.isFree()) {
            throw new Refused(MatterRefusal.HEARINGS_PRESENT);
        }
        MatterStatus from = progress.status();
        MatterStatus to = status == null ? from : status;
        if (!course.knows(to) || course.isDone(to) != progress.isClosed()) {
            throw new Refused(MatterRefusal.STATUS_NOT_OF_KIND);
        }
        journal.note(deed, "kind", kind.name(), next.name());
        journal.tell(new MatterEvent.Refiled(id, kind, next));
        kind = next;
        if (!to.equals(from)) {
            progress = new Progress(to, progress.outcome(), progress.closedAt());
            tellStatus(from, deed);
        }
    }

    private void tellStatus(MatterStatus from, Deed deed) {
        journal.note(deed, "status", from.code(), progress.status().code());
        journal.tell(new MatterEvent.StatusChanged(id, from, progress.status()));
    }

    /**
     * States how the matter goes on (S48).
     *
     * @throws Refused if it is full
     */
    public void develop(Development development, Deed deed) {
        requireRoom(development.length() + docket.length());
        developments.add(development);
        journal.note(deed, "development", null, development.text());
        journal.tell(new MatterEvent.Developed(id, development));
    }

    /**
     * Puts a hearing on the docket (S49).
     *
     * @throws Refused if matters of its kind have none, the matter was not opened yet then, or it is full
     */
    public void schedule(Hearing hearing, Deed deed) {
        if (!kind.hasHearings()) {
            throw new Refused(MatterRefusal.NO_HEARINGS);
        }
        keep(hearing);
        journal.note(deed, "hearing", null, hearing.text());
        journal.tell(new MatterEvent.HearingScheduled(id, hearing));
    }

    /**
     * Changes what is known of a hearing.
     *
     * @throws Refused if there is no such hearing, the step refuses, the matter was not opened yet then, or it is full
     */
    public void changeHearing(HearingId hearing, UnaryOperator<Hearing> step, Deed deed) {
        Hearing before = docket.find(hearing).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
        Hearing after = step.apply(before);
        if (!after.equals(before)) {
            keep(after);
            journal.note(deed, "hearing", before.text(), after.text());
            journal.tell(new MatterEvent.HearingChanged(id, before, after));
        }
    }

    private void keep(Hearing hearing) {
        if (Docket.isBefore(openedAt, hearing)) {
            MatterRefusal rule = MatterRefusal.HEARING_BEFORE_MATTER;
            throw new Refused(rule, List.of(FieldProblem.of("/startsAt", rule.key())));
        }
        Docket next = docket.with(hearing);
        requireRoom(next.length());
        docket = next;
    }

    private void requireRoom(int beside) {
        if (developments.stream().mapToInt(Development::length).sum() + beside > MOST_CHARACTERS) {
            throw new Refused(MatterRefusal.MATTER_FULL);
        }
    }

    /** Lets go of old lines of its history, once they are kept elsewhere. To be called after a verb, before it is stored. */
    public void fileHistory(History.Filing filing) {
        journal.file(filing);
    }

    @Override
    public String id() {
        return id.value();
    }

    public MatterId matterId() {
        return id;
    }

    public MatterState state() {
        return new MatterState(
                number,
                origin,
                request,
                openedAt,
                kind,
                details,
                progress,
                access.side(),
                access.party(),
                access.assignee(),
                access.group(),
                access.restriction(),
                developments,
                docket,
                journal.history(),
                access.teamsFiles());
    }

    /** Who sees it, and who answers for it. */
    public Access access() {
        return access;
    }

    /** Who may see it, on pages and in lists. */
    public Audience audience() {
        return access.audience();
    }

    /** The marker: whether the portal shows it (S54). */
    public boolean inPortal() {
        return access.side() != null;
    }

    @Override
    public List<MatterEvent> events() {
        return journal.events();
    }
}
