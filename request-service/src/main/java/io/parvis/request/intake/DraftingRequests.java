package io.parvis.request.intake;

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
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Clients begin to fill in forms, and go on later (S31, S40). */
@Service
public class DraftingRequests {

    /** How many drafts a person may have of those that they see; one or two more if they begin them in the same moment. */
    static final int MOST = 50;

    private final IntakeDesk desk;
    private final CheckingForms forms;
    private final Requests requests;
    private final RequestFiles files;

    DraftingRequests(IntakeDesk desk, CheckingForms forms, Requests requests, RequestFiles files) {
        this.desk = desk;
        this.forms = forms;
        this.requests = requests;
        this.files = files;
    }

    /**
     * Begins a draft, or finds the one that the same command began.
     *
     * @throws Refused if the viewer may not ask, something is missing, they have enough drafts, there is no such type, its form is another one by now, or answers can't be kept
     */
    public Stored<Request> begin(Viewer viewer, Submission submission, Command command) {
        IntakeDesk.requireMayRequest(viewer);
        RequestTypeId wanted = submission.type();
        Map<String, @Nullable Object> given = submission.answers();
        if (wanted == null || given == null) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, submission.missingToBegin());
        }
        RequestId id = new RequestId(command.id());
        Optional<Stored<Request>> before = requests.find(viewer, id);
        if (before.isPresent()) {
            return requests.add(before.get().value(), command);
        }
        if (requests.drafts(viewer) >= MOST) {
            throw new Refused(RequestRefusal.TOO_MANY_DRAFTS);
        }
        PublishedType current = forms.current(viewer, viewer.company(), wanted);
        PublishedType type = forms.continued(viewer, viewer.company(), AskedType.of(current), submission);
        FilledForm begun = begun(type, submission, given, viewer);
        requests.add(Request.draft(id, begun, Requester.of(viewer, submission.onlyWatchers())), command);
        return desk.see(viewer, id);
    }

    /**
     * Makes the draft say something else.
     *
     * @throws Refused if the viewer has no such draft, may not ask any more, it was submitted, something is missing, or answers can't be kept
     */
    public Stored<Request> save(Viewer viewer, RequestId id, Submission submission, Command command) {
        Stored<Request> seen = desk.fill(viewer, id);
        return desk.change(viewer, id, expecting(seen, command), draft -> {
            draft.requireDraft();
            Map<String, @Nullable Object> given = submission.answers();
            if (given == null) {
                throw new Refused(StandardRefusal.INVALID_CONTENT, submission.missingToSave());
            }
            CompanyId company = draft.state().sendingCompany(viewer.company());
            PublishedType type = forms.continued(viewer, company, draft.state().type(), submission);
            draft.save(begun(type, submission, given, viewer), submission.onlyWatchers());
        });
    }

    /**
     * Throws the draft away, files and all. Throwing it away again changes nothing if it is the same command.
     *
     * @throws Refused if the viewer has no such draft, or it was submitted
     */
    public void discard(Viewer viewer, RequestId id, Command command) {
        Command discarding =
                requests.find(viewer, id).map(seen -> expecting(seen, command)).orElse(command);
        if (!requests.discard(viewer, id, discarding, Request::discard)) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        files.removeAll(id, viewer.actor());
    }

    /** Of what was submitted no version is compared: how often it was changed since is the legal team's to know. */
    private static Command expecting(Stored<Request> seen, Command command) {
        return seen.value().state().isDraft() ? command : command.atAny();
    }

    private FilledForm begun(
            PublishedType type, Submission submission, Map<String, @Nullable Object> given, Viewer viewer) {
        IntakeDesk.requireKept(submission.onlyWatchers(), type.card().target(), "/onlyWatchers");
        return FilledForm.begun(type, forms.begun(type, given), viewer.actor(), desk.now());
    }
}
