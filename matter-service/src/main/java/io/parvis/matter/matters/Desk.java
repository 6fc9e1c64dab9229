package io.parvis.matter.matters;

import java.time.Clock;
import java.util.function.BiConsumer;

import org.springframework.stereotype.Service;

import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Where matters are worked on: who may is asked before anyone looks at what they said, and what came of it is shown. */
@Service
public class Desk {

    private final Matters matters;
    private final MatterSheets sheets;
    private final Clock clock;

    Desk(Matters matters, MatterSheets sheets, Clock clock) {
        this.matters = matters;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * The matter that a lawyer is about to work on.
     *
     * @throws Refused if the viewer sees no such matter or is no lawyer, in this order
     */
    public Matter take(Viewer viewer, MatterId id) {
        Matter matter = see(viewer, id);
        if (!viewer.has(Role.LAWYER)) {
            throw new Refused(MatterRefusal.ROLE_REQUIRED);
        }
        return matter;
    }

    /**
     * The matter that somebody looks at.
     *
     * @throws Refused if the viewer sees no such matter
     */
    public Matter see(Viewer viewer, MatterId id) {
        return matters.find(viewer, id)
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND))
                .value();
    }

    /** Does something to a matter that the viewer may do. */
    public MatterSheet change(Viewer viewer, MatterId id, Command command, BiConsumer<Matter, Deed> verb) {
        Deed deed = new Deed(command.actor(), clock.instant());
        return matters.change(viewer, id, command, matter -> verb.accept(matter, deed))
                .map(sheets::of)
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
