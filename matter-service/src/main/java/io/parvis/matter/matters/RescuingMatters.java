package io.parvis.matter.matters;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * Admins hand on restricted matters that everybody has left who worked on them. They say who answers for it from then on, and read no more of it than before:
 * its number, and whom to ask.
 */
@Service
public class RescuingMatters {

    private final Matters matters;
    private final MatterSheets sheets;
    private final Members members;
    private final Clock clock;

    RescuingMatters(Matters matters, MatterSheets sheets, Members members, Clock clock) {
        this.matters = matters;
        this.sheets = sheets;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Makes an active lawyer who is not the viewer answer for a restricted matter.
     *
     * @throws Refused if the viewer knows of no such matter, is no admin, names nobody who may answer for it, or somebody is left who works on it, in this order
     */
    public OutlineSheet rescue(Viewer viewer, String number, @Nullable PersonId assignee, Command command) {
        MatterNumber known = MatterNumber.read(number)
                .filter(read -> matters.outline(viewer, read).isPresent())
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
        if (!viewer.has(Role.ADMIN)) {
            throw new Refused(MatterRefusal.ADMIN_REQUIRED);
        }
        PersonId next = mayAnswer(viewer, Named.required(assignee, "/assigneeId"));
        Deed deed = new Deed(command.actor(), clock.instant());
        return matters.changeOutlined(
                        viewer, known, command, matter -> matter.access().rescue(next, members::mayAnswer, deed))
                .map(sheets::of)
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    private PersonId mayAnswer(Viewer viewer, PersonId next) {
        if (next.equals(viewer.person())) {
            throw refused(MatterRefusal.ASSIGNEE_IS_RESCUER);
        }
        if (!members.mayAnswer(next)) {
            throw refused(MatterRefusal.ASSIGNEE_NOT_A_LAWYER);
        }
        return next;
    }

    private static Refused refused(MatterRefusal rule) {
        return new Refused(rule, List.of(FieldProblem.of("/assigneeId", rule.key())));
    }
}
