package io.parvis.request.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Viewer;
import io.parvis.request.types.PublishedType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.numbers.Numbers;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Takes in what clients submit (S31, S40): a double click or a retry makes one request. */
@Service
public class SubmittingRequests {

    private final IntakeDesk desk;
    private final CheckingForms forms;
    private final Requests requests;
    private final Numbers numbers;

    SubmittingRequests(IntakeDesk desk, CheckingForms forms, Requests requests, Numbers numbers) {
        this.desk = desk;
        this.forms = forms;
        this.requests = requests;
        this.numbers = numbers;
    }

    /**
     * Stores the request, or finds the one that the same command stored before, whatever has become of its type since.
     *
     * @throws Refused if the viewer may not ask, something is missing, there is no such type, its form is another one by now, answers don't
     *                 fit, or the viewer sees no more what the same command stored before
     */
    public Stored<Request> submit(Viewer viewer, Submission submission, Command command) {
        IntakeDesk.requireMayRequest(viewer);
        RequestTypeId wanted = submission.type();
        Map<String, @Nullable Object> given = submission.answers();
        if (wanted == null || given == null) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, submission.missingToSend());
        }
        RequestId id = new RequestId(command.id());
        Optional<Stored<Request>> before = requests.find(viewer, id);
        if (before.isPresent()) {
            return requests.add(before.get().value(), command);
        }
        // not before: a retry of what was stored while no version had to be named finds it
        Integer filled = submission.version();
        if (filled == null) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, submission.missingToSend());
        }
        PublishedType type = forms.current(viewer, viewer.company(), wanted);
        IntakeDesk.requireKept(submission.onlyWatchers(), type.card().target(), "/onlyWatchers");
        Instant now = desk.now();
        FilledForm form = FilledForm.complete(
                type, forms.complete(Asking.atOnce(id, viewer.company()), type, filled, given), viewer.actor(), now);
        Requester requester = Requester.of(viewer, submission.onlyWatchers());
        requests.add(Request.submit(id, number(now), form, requester), command);
        return desk.see(viewer, id);
    }

    /**
     * Sends a draft. One that was sent is shown as it is, under whatever command it is sent again.
     *
     * @throws Refused if the viewer has no such draft, may not ask any more, there is no such type any more, its form is another one by now, or answers don't
     *                 fit
     */
    public Stored<Request> submit(Viewer viewer, RequestId id, Command command) {
        if (!desk.fill(viewer, id).value().state().isDraft()) {
            return desk.see(viewer, id);
        }
        Instant now = desk.now();
        RequestNumber number = number(now);
        return desk.change(viewer, id, command, request -> {
            if (request.state().isDraft()) {
                CompanyId company = request.state().sendingCompany(viewer.company());
                request.submit(number, complete(viewer, company, request, now), company);
            }
        });
    }

    private FilledForm complete(Viewer viewer, @Nullable CompanyId company, Request draft, Instant now) {
        FilledForm begun = draft.state().form();
        PublishedType type = forms.current(viewer, company, begun.type().id());
        Map<String, @Nullable Object> given = Answers.json(begun.answers());
        return FilledForm.complete(
                type,
                forms.complete(Asking.of(draft, company), type, begun.type().version(), given),
                viewer.actor(),
                now);
    }

    private RequestNumber number(Instant now) {
        return new RequestNumber(numbers.next(RequestNumber.SERIES, now));
    }
}
