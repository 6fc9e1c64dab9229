package io.parvis.request.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;

/**
 * All that is known of a request.
 *
 * @param number      null as long as it is a draft
 * @param form        what is filled in
 * @param earlier     what was filled in before it was amended or moved, oldest first
 * @param submittedAt of a draft, when it was last saved
 * @param steps       what was made of it since it was submitted, oldest first
 * @param became      null until the request is converted
 * @param dropped     the files that its requester let go of last; no answer that is sent may name them
 * @param sight       who sees the matter that it became; null until that is known
 */
public record RequestState(
        @Nullable RequestNumber number,
        Requester asker,
        FilledForm form,
        List<FilledForm> earlier,
        RequestStatus status,
        Instant submittedAt,
        List<Step> steps,
        @Nullable Became became,
        List<String> dropped,
        @Nullable Sight sight) {

    /** Of more, those that are gone for long are forgotten. */
    private static final int MOST_DROPPED = 100;

    public RequestState {
        earlier = List.copyOf(earlier);
        steps = List.copyOf(steps);
        dropped = List.copyOf(dropped);
    }

    public PersonId requester() {
        return asker.person();
    }

    public @Nullable CompanyId company() {
        return asker.company();
    }

    /**
     * For which company a draft would be sent now.
     *
     * @param current that its author belongs to
     */
    @Nullable
    CompanyId sendingCompany(@Nullable CompanyId current) {
        return asker.sendingFrom(current).company();
    }

    public AskedType type() {
        return form.type();
    }

    public List<Answer> answers() {
        return form.answers();
    }

    /** As it was filled in first. */
    FilledForm first() {
        return earlier.isEmpty() ? form : earlier.getFirst();
    }

    public boolean isDraft() {
        return status == RequestStatus.DRAFT;
    }

    /** Whether it was accepted, whatever has become of it since. */
    boolean isTaken() {
        return status == RequestStatus.ACCEPTED || became != null;
    }

    /** Whether it is named nowhere: what it becomes is restricted, or its requester keeps it from their company. */
    boolean isPrivate() {
        return asker.onlyWatchers() || type().handling().restricted();
    }

    /** What was written when a step of this kind was last taken; null if none was, or nothing was written. */
    public @Nullable String lastText(Step.Kind kind) {
        return steps.reversed().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .map(Step::text)
                .orElse(null);
    }

    /**
     * Whether a file went with what was filled in: it is named there, or was there before the request was closed.
     *
     * @param addedAt when it was added
     */
    public boolean sent(String file, Instant addedAt) {
        return !isDraft() && (names(file) || !addedAt.isAfter(closedAt()));
    }

    private boolean names(String file) {
        return Stream.concat(Stream.of(form), earlier.stream()).anyMatch(filled -> filled.names(file));
    }

    /** When its requester was last done with it; where they are asked, when they were before. */
    private Instant closedAt() {
        Instant closed = submittedAt;
        boolean asked = false;
        for (Step step : steps) {
            boolean moved = step.kind() == Step.Kind.MOVED;
            closed = asked && !moved && step.kind() != Step.Kind.INFORMATION_ASKED ? step.at() : closed;
            asked = step.kind() == Step.Kind.INFORMATION_ASKED || (asked && moved);
        }
        return closed;
    }

    RequestState with(RequestStatus next, @Nullable Became nextBecame) {
        return new RequestState(number, asker, form, earlier, next, submittedAt, steps, nextBecame, dropped, sight);
    }

    RequestState seenAs(Sight next) {
        return new RequestState(number, asker, form, earlier, status, submittedAt, steps, became, dropped, next);
    }

    RequestState taking(RequestStatus next, Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new RequestState(number, asker, form, earlier, next, submittedAt, all, became, dropped, sight);
    }

    /** The draft with something else in it. */
    RequestState saved(FilledForm next, Requester by) {
        return new RequestState(number, by, next, earlier, status, next.at(), steps, became, dropped, sight);
    }

    /** Without a file, which a draft names no more. */
    RequestState dropping(String file) {
        List<String> gone = new ArrayList<>(dropped);
        gone.remove(file);
        gone.add(file);
        return new RequestState(
                number,
                asker,
                isDraft() ? form.without(file) : form,
                earlier,
                status,
                submittedAt,
                steps,
                became,
                gone.subList(Math.max(0, gone.size() - MOST_DROPPED), gone.size()),
                sight);
    }

    /** The draft as it is sent. */
    RequestState sent(RequestNumber given, FilledForm complete, Requester by) {
        return new RequestState(given, by, complete, earlier, status, complete.at(), steps, became, dropped, sight);
    }

    /** With another form in place of one that is kept. */
    RequestState refilled(FilledForm next, Requester by) {
        List<FilledForm> all = new ArrayList<>(earlier);
        all.add(form);
        return new RequestState(number, by, next, all, status, submittedAt, steps, became, dropped, sight);
    }
}
