package io.parvis.request.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.request.forms.Meaning;
import io.parvis.starter.problem.Refused;

/**
 * All that is known of a request.
 *
 * @param number      null as long as it is a draft
 * @param form        what is filled in
 * @param earlier     what was filled in before it was amended or moved, oldest first
 * @param submittedAt of a draft, when it was last saved
 * @param steps       what was made of it since it was submitted, oldest first
 * @param became      null until the request is converted
 * @param attached    its files; answers that are sent name these only
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
        Attached attached,
        @Nullable Sight sight) {

    public RequestState {
        earlier = List.copyOf(earlier);
        steps = List.copyOf(steps);
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

    /** What the form says it is about, else one before did; null as long as nobody has said it. */
    @Nullable
    String subject() {
        return Stream.concat(Stream.of(form), earlier.reversed().stream())
                .flatMap(filled -> filled.text(Meaning.SUBJECT).stream())
                .findFirst()
                .orElse(null);
    }

    /** Whether its requester is filling it in, files among it. */
    private boolean takesFiles() {
        return isDraft() || status == RequestStatus.INFORMATION_NEEDED;
    }

    /** Fails unless the request takes the file, or has it. */
    void requireRoomFor(String file) {
        if (attached.has(file)) {
            return;
        }
        if (!takesFiles()) {
            throw new Refused(RequestRefusal.FILES_CLOSED);
        }
        attached.requireRoomFor(file);
    }

    /** Fails if the file was sent, or what it goes with was. */
    void requireUnsent(String file) {
        if (!takesFiles() || sent(file)) {
            throw new Refused(RequestRefusal.FILES_CLOSED);
        }
    }

    /** Whether a file went with what was filled in. */
    public boolean sent(String file) {
        return attached.sent().contains(file);
    }

    RequestState with(RequestStatus next, @Nullable Became nextBecame) {
        return new RequestState(number, asker, form, earlier, next, submittedAt, steps, nextBecame, attached, sight);
    }

    RequestState seenAs(Sight next) {
        return new RequestState(number, asker, form, earlier, status, submittedAt, steps, became, attached, next);
    }

    RequestState taking(RequestStatus next, Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        Attached kept = next == RequestStatus.INFORMATION_NEEDED ? attached : attached.sending();
        return new RequestState(number, asker, form, earlier, next, submittedAt, all, became, kept, sight);
    }

    /** The draft with something else in it. */
    RequestState saved(FilledForm next, Requester by) {
        return new RequestState(number, by, next, earlier, status, next.at(), steps, became, attached, sight);
    }

    /** With a file more; a draft is saved with it. */
    RequestState adding(String file, Instant at) {
        return withFiles(form, attached.adding(file), at);
    }

    /** Without a file, which a draft names no more; it is saved without it. */
    RequestState dropping(String file, Instant at) {
        return withFiles(isDraft() ? form.without(file) : form, attached.dropping(file), at);
    }

    private RequestState withFiles(FilledForm rest, Attached files, Instant at) {
        Instant last = isDraft() ? at : submittedAt;
        return new RequestState(number, asker, rest, earlier, status, last, steps, became, files, sight);
    }

    /** The draft as it is sent. */
    RequestState sent(RequestNumber given, FilledForm complete, Requester by) {
        return new RequestState(given, by, complete, earlier, status, complete.at(), steps, became, attached, sight);
    }

    /** With another form in place of one that is kept. */
    RequestState refilled(FilledForm next, Requester by) {
        List<FilledForm> all = new ArrayList<>(earlier);
        all.add(form);
        return new RequestState(number, by, next, all, status, submittedAt, steps, became, attached, sight);
    }
}
