package io.parvis.matter.matters;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.matter.groups.GroupId;
import io.parvis.matter.groups.Groups;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.matter.workflows.Workflows;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.numbers.Numbers;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Opens matters: from accepted requests (S32, S33), one for each, however often it is asked; and of a lawyer's own accord. */
@Service
public class OpeningMatters {

    private final Matters matters;
    private final MatterSheets sheets;
    private final Members members;
    private final Groups groups;
    private final GoneRequesters requesters;
    private final Workflows workflows;
    private final Numbers numbers;
    private final Clock clock;

    OpeningMatters(
            Matters matters,
            MatterSheets sheets,
            Members members,
            Groups groups,
            GoneRequesters requesters,
            Workflows workflows,
            Numbers numbers,
            Clock clock) {
        this.matters = matters;
        this.sheets = sheets;
        this.members = members;
        this.groups = groups;
        this.requesters = requesters;
        this.workflows = workflows;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Opens the matter of a request, or finds it; where there is nobody who can answer for it, without an assignee, and where its group was deleted, without one.
     *
     * @throws Refused if it is restricted to somebody of whom nothing was heard yet: without them, all lawyers would see it
     */
    public MatterId open(AcceptedRequest request) {
        Command command = Command.causedBy("open-matter", request.id().value());
        AcceptedRequest answered = answered(request);
        Instant now = clock.instant();
        MatterNumber number = number(now);
        MatterStatus start = start(request.kind());
        Matter matter = Matter.openedFrom(answered, start, new MatterId(command.id()), number, now);
        matters.add(matter, command);
        requesters.opened(command.id(), request.requester());
        return matter.matterId();
    }

    /**
     * Opens a matter that no client sees.
     *
     * @param restricted whether the viewer alone sees it of the team, until they name others
     * @throws Refused if the viewer is no lawyer, or the form is not right, in this order
     */
    public MatterSheet open(
            Viewer viewer, @Nullable String kind, MatterForm form, boolean restricted, Command command) {
        if (!viewer.has(Role.LAWYER)) {
            throw new Refused(MatterRefusal.ROLE_REQUIRED);
        }
        MatterKind known = ReadingForms.kind(kind);
        MatterDetails details = ReadingForms.details(form);
        Instant now = clock.instant();
        MatterNumber number = number(now);
        Restriction restriction = restricted ? new Restriction(List.of(viewer.person())) : null;
        Matter matter =
                Matter.openedByTeam(known, details, start(known), restriction, new MatterId(command.id()), number, now);
        return sheets.of(matters.add(matter, command));
    }

    /** As its type wants, as far as there still is who should answer for it and take care of it. */
    private AcceptedRequest answered(AcceptedRequest request) {
        Handling handling = request.handling();
        PersonId assignee = handling.assignee();
        if (handling.restricted() && assignee != null && members.isUnheardOf(assignee)) {
            throw new Refused(StandardRefusal.UNAVAILABLE);
        }
        GroupId group = handling.group();
        return request.with(new Handling(
                handling.restricted(),
                handling.onlyWatchers(),
                handling.practiceArea(),
                assignee == null || members.mayAnswer(assignee) ? assignee : null,
                group == null || groups.wasDeleted(group) ? null : group));
    }

    private MatterNumber number(Instant now) {
        return new MatterNumber(numbers.next(MatterNumber.SERIES, now));
    }

    private MatterStatus start(MatterKind kind) {
        return workflows.of(kind).value().course().start();
    }
}
