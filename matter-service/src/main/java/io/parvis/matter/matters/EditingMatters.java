package io.parvis.matter.matters;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.matter.groups.GroupId;
import io.parvis.matter.groups.Groups;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** Lawyers word a matter's details and say who answers for it (S55). */
@Service
public class EditingMatters {

    private final Desk desk;
    private final Members members;
    private final Groups groups;

    EditingMatters(Desk desk, Members members, Groups groups) {
        this.desk = desk;
        this.groups = groups;
        this.members = members;
    }

    /**
     * Words a matter's details: those of the form become all of them.
     *
     * @throws Refused if the viewer sees no such matter, is no lawyer, or the form is not right, in this order
     */
    public MatterSheet edit(Viewer viewer, MatterId id, MatterForm form, Command command) {
        desk.take(viewer, id);
        MatterDetails next = ReadingForms.details(form);
        return desk.change(viewer, id, command, (matter, deed) -> matter.edit(next, deed));
    }

    /**
     * Makes an active lawyer answer for a matter, or nobody.
     *
     * @throws Refused if the viewer sees no such matter, is no lawyer, or the assignee is none who may be, in this order
     */
    public MatterSheet assign(Viewer viewer, MatterId id, @Nullable PersonId assignee, Command command) {
        desk.take(viewer, id);
        if (assignee != null && !members.mayAnswer(assignee)) {
            MatterRefusal rule = MatterRefusal.ASSIGNEE_NOT_A_LAWYER;
            throw new Refused(rule, List.of(FieldProblem.of("/assigneeId", rule.key())));
        }
        return desk.change(
                viewer, id, command, (matter, deed) -> matter.access().assign(assignee, deed));
    }

    /**
     * Makes a group take care of a matter, or none.
     *
     * @throws Refused if the viewer sees no such matter, is no lawyer, or there is no such group, in this order
     */
    public MatterSheet assignGroup(Viewer viewer, MatterId id, @Nullable GroupId group, Command command) {
        desk.take(viewer, id);
        if (group != null && groups.nameOf(group) == null) {
            MatterRefusal rule = MatterRefusal.GROUP_UNKNOWN;
            throw new Refused(rule, List.of(FieldProblem.of("/groupId", rule.key())));
        }
        return desk.change(
                viewer, id, command, (matter, deed) -> matter.access().assignGroup(group, deed));
    }
}
