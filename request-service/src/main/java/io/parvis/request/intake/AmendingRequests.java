package io.parvis.request.intake;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Viewer;
import io.parvis.request.types.PublishedType;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Requesters complete what they were asked about, or take their requests back. */
@Service
public class AmendingRequests {

    private final IntakeDesk desk;
    private final CheckingForms forms;

    AmendingRequests(IntakeDesk desk, CheckingForms forms) {
        this.desk = desk;
        this.forms = forms;
    }

    /**
     * Fills the form in anew, in the version that it was filled in with or in the current one, whichever is named.
     *
     * @throws Refused if the viewer sees no such request, it is a colleague's, they may not ask any more, nobody asked for it, something is missing, or answers
     *                 don't fit
     */
    public Stored<Request> amend(Viewer viewer, RequestId id, Submission submission, Command command) {
        desk.fill(viewer, id);
        return desk.change(viewer, id, command, request -> {
            request.requireAsked();
            Map<String, @Nullable Object> given = submission.answers();
            if (given == null || submission.version() == null) {
                throw new Refused(StandardRefusal.INVALID_CONTENT, submission.missingToAmend());
            }
            CompanyId company = request.state().company();
            PublishedType type =
                    forms.continued(viewer, company, request.state().type(), submission);
            IntakeDesk.requireKept(request.isPrivate(), type.card().target(), "/requestTypeVersion");
            request.amend(FilledForm.complete(
                    type,
                    forms.complete(Asking.of(request, company), type, type.version(), given),
                    viewer.actor(),
                    desk.now()));
        });
    }

    /**
     * Takes the request back.
     *
     * @throws Refused if the viewer sees no such request, it is a colleague's, or the legal team decided about it
     */
    public Stored<Request> withdraw(Viewer viewer, RequestId id, Command command) {
        desk.own(viewer, id);
        return desk.change(viewer, id, command, request -> request.withdraw(viewer.actor(), desk.now()));
    }
}
