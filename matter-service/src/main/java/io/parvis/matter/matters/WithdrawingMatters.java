package io.parvis.matter.matters;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.matter.workflows.Workflows;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.Refused;

/** Requesters take back what they asked for, as long as nobody works on it. */
@Service
public class WithdrawingMatters {

    private final Desk desk;
    private final Workflows workflows;

    WithdrawingMatters(Desk desk, Workflows workflows) {
        this.desk = desk;
        this.workflows = workflows;
    }

    /**
     * Closes a matter as withdrawn, along its workflow.
     *
     * @throws Refused if the viewer sees no such matter, it is not theirs, the team opened it, work on it has begun, or its workflow has no way to an end, in this
     *                 order
     */
    public MatterSheet withdraw(Viewer viewer, MatterId id, Command command) {
        FollowingMatters.requireOwn(desk.see(viewer, id), viewer);
        return desk.change(viewer, id, command, (matter, deed) -> {
            FollowingMatters.requireOwn(matter, viewer);
            if (matter.state().origin() != Origin.PORTAL) {
                throw new Refused(MatterRefusal.NOT_FROM_A_REQUEST);
            }
            matter.withdraw(workflows.of(matter.state().kind()).value().course(), deed);
        });
    }
}
