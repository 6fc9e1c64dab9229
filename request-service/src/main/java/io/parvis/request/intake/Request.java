package io.parvis.request.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Audience;
import io.parvis.directory.CompanyId;
import io.parvis.request.forms.Meaning;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.problem.Refused;

/** One filled-in form, from its draft to what it becomes. */
public final class Request implements Aggregate<RequestEvent> {

    private final RequestId id;
    private final List<RequestEvent> events = new ArrayList<>();
    private RequestState state;

    private Request(RequestId id, RequestState state) {
        this.id = id;
        this.state = state;
    }

    /** Begins to fill in a form (S31); until it is sent it has no number, and is its author's alone. */
    public static Request draft(RequestId id, FilledForm begun, Requester author) {
        Request request = new Request(id, draftState(begun, author));
        request.events.add(new RequestEvent.Drafted(id));
        return request;
    }

    /** Sends a form that was filled in at once (S31). */
    public static Request submit(RequestId id, RequestNumber number, FilledForm form, Requester by) {
        Request request = new Request(id, draftState(form, by));
        request.submit(number, form, by.company());
        return request;
    }

    private static RequestState draftState(FilledForm form, Requester by) {
        return new RequestState(
                null, by, form, List.of(), RequestStatus.DRAFT, form.at(), List.of(), null, Attached.NOTHING, null);
    }

    /** The request as it was stored. */
    public static Request restore(RequestId id, RequestState state) {
        return new Request(id, state);
    }

    /**
     * Makes the draft say something else.
     *
     * @throws Refused if it was submitted
     */
    public void save(FilledForm next, boolean onlyWatchers) {
        requireDraft();
        state = state.saved(next, state.asker().keeping(onlyWatchers));
        events.add(new RequestEvent.Saved(id));
    }

    /**
     * Takes a file whose bytes are kept: it goes with what is sent from now on. Taking it again changes nothing.
     *
     * @param at of a draft, when it was last saved from now on
     * @throws Refused if nothing is being filled in, what it becomes takes no files, there are too many, or its requester let go of this one
     */
    public void addFile(String file, Instant at) {
        state.requireRoomFor(file);
        if (!state.attached().has(file)) {
            state = state.adding(file, at);
            events.add(new RequestEvent.FileAdded(id));
        }
    }

    /**
     * Lets go of a file that nobody has been sent, before it is removed: it does not go with what is sent from now on, and no answer can name it. Letting go of
     * it again changes nothing.
     *
     * @param at of a draft, when it was last saved from now on
     * @throws Refused if the file was sent
     */
    public void dropFile(String file, Instant at) {
        if (!state.attached().dropped().contains(file)) {
            state.requireUnsent(file);
            state = state.dropping(file, at);
            events.add(new RequestEvent.FileDropped(id));
        }
    }

    /**
     * Throws the draft away.
     *
     * @throws Refused if it was submitted
     */
    public void discard() {
        requireDraft();
        events.add(new RequestEvent.Discarded(id));
    }

    /**
     * Sends the draft (S31, S40). Without triage the request is accepted in the same breath. Sending it again changes nothing.
     *
     * @param complete that fits the version's form
     * @param company  that the requester belongs to now
     */
    public void submit(RequestNumber number, FilledForm complete, @Nullable CompanyId company) {
        if (!state.isDraft()) {
            return;
        }
        state = state.sent(number, complete, state.asker().sendingFrom(company));
        take(RequestStatus.SUBMITTED, step(Step.Kind.SUBMITTED, complete.by(), complete.at(), null));
        events.add(new RequestEvent.Submitted(id));
        if (!complete.type().handling().triage()) {
            accept(complete.by(), complete.at());
        }
    }

    /**
     * Takes the request; it is to become what its type says. Taking it again changes nothing.
     *
     * @throws Refused if it ended, or the client is to complete it first
     */
    public void accept(Actor by, Instant at) {
        if (state.status() == RequestStatus.ACCEPTED || state.status() == RequestStatus.CONVERTED) {
            return;
        }
        requireOpen();
        if (!state.form().complete()) {
            throw new Refused(RequestRefusal.INFORMATION_AWAITED);
        }
        take(RequestStatus.ACCEPTED, step(Step.Kind.ACCEPTED, by, at, null));
        events.add(new RequestEvent.Accepted(id));
    }

    /**
     * Asks the requester for what it lacks.
     *
     * @throws Refused if it was decided about, or ended
     */
    public void ask(String question, Actor by, Instant at) {
        requireOpen();
        asked(question, by, at);
    }

    private void asked(@Nullable String question, Actor by, Instant at) {
        take(RequestStatus.INFORMATION_NEEDED, step(Step.Kind.INFORMATION_ASKED, by, at, question));
        events.add(new RequestEvent.InformationAsked(id));
    }

    /**
     * Fills the form in anew; what was sent before is kept.
     *
     * @throws Refused if nobody asked for it
     */
    public void amend(FilledForm complete) {
        requireAsked();
        state = state.refilled(complete, askerOf(complete));
        take(RequestStatus.SUBMITTED, step(Step.Kind.AMENDED, complete.by(), complete.at(), null));
        events.add(new RequestEvent.Amended(id));
    }

    /**
     * Moves the request to another type; what was sent is kept. Where the other form asks for more, or there is a question, the client is asked; a question that was asked
     * before stays open. It goes on being kept from the company where the type before was restricted.
     *
     * @param carried what of the answers the other form takes
     * @throws Refused if it was decided about, or ended
     */
    public void move(FilledForm carried, @Nullable String question, Actor by, Instant at) {
        requireOpen();
        if (carried.type().id().equals(state.type().id())) {
            return;
        }
        state = state.refilled(carried, askerOf(carried));
        take(state.status(), step(Step.Kind.MOVED, by, at, null));
        events.add(new RequestEvent.Moved(id));
        if (question != null || !carried.complete()) {
            asked(question, by, at);
        }
    }

    /**
     * Says that the legal team won't take it on, and why. Saying the same again changes nothing.
     *
     * @throws Refused if it was decided about, or ended
     */
    public void reject(String reason, Actor by, Instant at) {
        if (state.status() == RequestStatus.REJECTED && reason.equals(state.lastText(Step.Kind.REJECTED))) {
            return;
        }
        requireOpen();
        take(RequestStatus.REJECTED, step(Step.Kind.REJECTED, by, at, reason));
        events.add(new RequestEvent.Rejected(id));
    }

    /**
     * Takes the request back. Taking it back again changes nothing.
     *
     * @throws Refused if it was decided about
     */
    public void withdraw(Actor by, Instant at) {
        if (state.status() != RequestStatus.WITHDRAWN) {
            requireOpen();
            withdrawn(by, at);
        }
    }

    /** Follows what the request became, which its requester has withdrawn. Following it again changes nothing. */
    public void followWithdrawal(Actor by, Instant at) {
        if (state.status() == RequestStatus.CONVERTED) {
            withdrawn(by, at);
        }
    }

    private void withdrawn(Actor by, Instant at) {
        take(RequestStatus.WITHDRAWN, step(Step.Kind.WITHDRAWN, by, at, null));
        events.add(new RequestEvent.Withdrawn(id));
    }

    /**
     * Says what the request became (S32). Saying it again changes nothing.
     *
     * @throws Refused if the request became something else before or is not accepted
     */
    public void convert(Became became) {
        if (became.equals(state.became())) {
            return;
        }
        if (state.became() != null) {
            throw new Refused(RequestRefusal.REQUEST_CONVERTED_BEFORE);
        }
        if (state.status() != RequestStatus.ACCEPTED) {
            throw new Refused(RequestRefusal.REQUEST_NOT_ACCEPTED);
        }
        state = state.with(RequestStatus.CONVERTED, became);
        events.add(new RequestEvent.Converted(id, became));
    }

    /**
     * Shows it from now on to whoever sees the matter that it became, also where that is heard of before the conversion. What is not newer than what is known changes
     * nothing.
     */
    public void showTo(Sight seen) {
        if (seen.isNewerThan(state.sight())) {
            state = state.seenAs(seen);
            events.add(new RequestEvent.Shown(id));
        }
    }

    /** What was kept from the company stays kept, whatever the next form opens. */
    private Requester askerOf(FilledForm next) {
        boolean opened = isPrivate() && !next.type().handling().restricted();
        return opened ? state.asker().keeping(true) : state.asker();
    }

    private void take(RequestStatus next, Step step) {
        state = state.taking(next, step);
    }

    private static Step step(Step.Kind kind, Actor by, Instant at, @Nullable String text) {
        return new Step(kind, by, at, text);
    }

    /** Fails once it was submitted. */
    void requireDraft() {
        if (!state.isDraft()) {
            throw new Refused(RequestRefusal.REQUEST_NOT_A_DRAFT);
        }
    }

    /** Fails unless the legal team asked for something. */
    void requireAsked() {
        if (state.status() != RequestStatus.INFORMATION_NEEDED) {
            throw new Refused(RequestRefusal.NO_INFORMATION_ASKED);
        }
    }

    /** Fails unless it was sent, and nobody has decided about it. */
    void requireOpen() {
        switch (state.status()) {
            case SUBMITTED, INFORMATION_NEEDED -> {}
            case DRAFT -> throw new Refused(RequestRefusal.REQUEST_NOT_SUBMITTED);
            case ACCEPTED, CONVERTED -> throw new Refused(RequestRefusal.REQUEST_ACCEPTED_BEFORE);
            case REJECTED, WITHDRAWN -> throw new Refused(RequestRefusal.REQUEST_ENDED);
        }
    }

    @Override
    public String id() {
        return id.value();
    }

    public RequestId requestId() {
        return id;
    }

    public RequestState state() {
        return state;
    }

    /** What people call it by; no draft has one. */
    public RequestNumber number() {
        return Objects.requireNonNull(state.number());
    }

    /** What it is about: the name of what it becomes. Null as long as nobody has said it. */
    public @Nullable String subject() {
        return state.subject();
    }

    /** Null as long as nobody has said it. */
    public @Nullable String description() {
        return state.form().text(Meaning.DESCRIPTION).orElse(null);
    }

    /** Whether it is named nowhere: what it becomes is restricted, or its requester keeps it from their company. */
    public boolean isPrivate() {
        return state.isPrivate();
    }

    /** Who may see it. */
    public Audience audience() {
        return RequestAudience.of(state);
    }

    @Override
    public List<RequestEvent> events() {
        return List.copyOf(events);
    }
}
