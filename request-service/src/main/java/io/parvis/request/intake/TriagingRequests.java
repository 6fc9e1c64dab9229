package io.parvis.request.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.request.forms.Findings;
import io.parvis.request.types.PublishedType;
import io.parvis.request.types.ReadingRequestTypes;
import io.parvis.request.types.RequestTypeId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * The legal team decides about requests: admins about all, lawyers about those that are to become matters, contract managers about those that are to become contracts
 * and documents. Who may not decide about a request does not see it.
 */
@Service
public class TriagingRequests {

    private static final int LONGEST = 2000;

    private final IntakeDesk desk;
    private final ReadingRequestTypes types;
    private final CarryingAnswers carrying;
    private final RequestSheets sheets;

    TriagingRequests(IntakeDesk desk, ReadingRequestTypes types, CarryingAnswers carrying, RequestSheets sheets) {
        this.desk = desk;
        this.types = types;
        this.carrying = carrying;
        this.sheets = sheets;
    }

    /** Takes a request; it becomes what its type says. */
    public RequestSheet accept(Viewer member, RequestId id, Command command) {
        desk.see(member, id);
        return sheets.of(desk.change(member, id, command, request -> request.accept(member.actor(), desk.now())));
    }

    /** Asks the requester for what a request lacks. */
    public RequestSheet ask(Viewer member, RequestId id, @Nullable String question, Command command) {
        desk.see(member, id);
        String asked = required("/question", question);
        return sheets.of(desk.change(member, id, command, request -> request.ask(asked, member.actor(), desk.now())));
    }

    /** Does not take a request on; the requester reads why. */
    public RequestSheet reject(Viewer member, RequestId id, @Nullable String reason, Command command) {
        desk.see(member, id);
        String stated = required("/reason", reason);
        return sheets.of(
                desk.change(member, id, command, request -> request.reject(stated, member.actor(), desk.now())));
    }

    /**
     * Moves a request to another type, one that its requester's company is offered. It waits for the team's decision there, or for the client's answers.
     *
     * @param question for the requester; absent when there is nothing to say
     */
    public RequestSheet move(
            Viewer member, RequestId id, @Nullable RequestTypeId to, @Nullable String question, Command command) {
        desk.see(member, id);
        if (to == null) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of("/requestTypeId", "required")));
        }
        String asked = optional("/question", question);
        Stored<Request> moved =
                desk.change(member, id, command, request -> move(request, type(member, request, to), asked, member));
        return sheets.of(moved);
    }

    private PublishedType type(Viewer member, Request request, RequestTypeId to) {
        return types.offeredTo(member, request.state().company(), to)
                .orElseThrow(() -> IntakeDesk.refusedField(RequestRefusal.REQUEST_TYPE_UNKNOWN, "/requestTypeId"));
    }

    private void move(Request request, PublishedType type, @Nullable String asked, Viewer member) {
        request.requireOpen();
        IntakeDesk.requireKept(request.isPrivate(), type.card().target(), "/requestTypeId");
        FilledForm carried = carrying.into(type, request, member.actor(), desk.now());
        request.move(carried, asked, member.actor(), desk.now());
    }

    private static String required(String pointer, @Nullable String text) {
        String given = optional(pointer, text);
        if (given == null) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of(pointer, "required")));
        }
        return given;
    }

    private static @Nullable String optional(String pointer, @Nullable String text) {
        Findings findings = new Findings();
        String given = findings.text(pointer, text, LONGEST);
        if (!findings.isEmpty()) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, findings.problems());
        }
        return given;
    }
}
