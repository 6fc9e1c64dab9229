package io.parvis.request.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Audience;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.request.forms.Meaning;
import io.parvis.request.types.PublishedType;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.problem.Refused;

/** One filled-in form, from its submission to what it becomes. */
public final class Request implements Aggregate<RequestEvent> {

    private final RequestId id;
    private final List<RequestEvent> events = new ArrayList<>();
    private RequestState state;

    private Request(RequestId id, RequestState state) {
        this.id = id;
        this.state = state;
    }

    /**
     * Submits a form (S31). Without triage the request is accepted in the same breath.
     *
     * @param answers that fit the version's form
     */
    public static Request submit(
            RequestId id,
            RequestNumber number,
            PublishedType type,
            List<Answer> answers,
            PersonId requester,
            @Nullable CompanyId company,
            Instant at) {
        RequestState submitted = new RequestState(
                number, AskedType.of(type), requester, company, answers, RequestStatus.SUBMITTED, at, null);
        Request request = new Request(id, submitted);
        request.events.add(new RequestEvent.Submitted(id));
        if (!type.handling().triage()) {
            request.accept();
        }
        return request;
    }

    /** The request as it was stored. */
    public static Request restore(RequestId id, RequestState state) {
        return new Request(id, state);
    }

    private void accept() {
        state = state.with(RequestStatus.ACCEPTED, null);
        events.add(new RequestEvent.Accepted(id));
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

    @Override
    public String id() {
        return id.value();
    }

    public RequestState state() {
        return state;
    }

    /** What it is about: the name of what it becomes. */
    public String subject() {
        return answer(Meaning.SUBJECT);
    }

    public String description() {
        return answer(Meaning.DESCRIPTION);
    }

    /** Who may see it: its requester's side; the requester alone where what it becomes is restricted (S24). */
    public Audience audience() {
        return state.type().handling().restricted()
                ? Audience.nobody().client(state.requester(), state.company())
                : Audience.nobody().requestersSide(state.requester(), state.company());
    }

    @Override
    public List<RequestEvent> events() {
        return List.copyOf(events);
    }

    private String answer(Meaning meaning) {
        return state.answers().stream()
                .filter(answer -> answer.meaning() == meaning)
                .map(Answer::text)
                .findFirst()
                .orElseThrow();
    }
}
