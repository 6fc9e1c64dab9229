package io.parvis.matter.matters;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Moves matters along their workflow; the work of lawyers. */
@Service
public class MovingMatters {

    private final Matters matters;
    private final MatterSheets sheets;
    private final Clock clock;

    MovingMatters(Matters matters, MatterSheets sheets, Clock clock) {
        this.matters = matters;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * Moves a matter to a status.
     *
     * @throws Refused if the viewer sees no such matter, is no lawyer, names no status, or the workflow forbids it, in this order
     */
    public MatterSheet move(
            Viewer viewer, MatterId id, @Nullable MatterStatus to, @Nullable Outcome outcome, Command command) {
        if (matters.find(viewer, id).isEmpty()) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        if (!viewer.has(Role.LAWYER)) {
            throw new Refused(MatterRefusal.ROLE_REQUIRED);
        }
        if (to == null) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of("/status", "required")));
        }
        return matters.change(viewer, id, command, matter -> matter.move(to, outcome, clock.instant()))
                .map(sheets::of)
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
