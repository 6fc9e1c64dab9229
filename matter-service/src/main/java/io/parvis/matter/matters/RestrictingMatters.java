package io.parvis.matter.matters;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.Refused;

/** Lawyers restrict matters to their assignee and named members of the team, themselves among them. */
@Service
public class RestrictingMatters {

    private final Desk desk;
    private final Members members;

    RestrictingMatters(Desk desk, Members members) {
        this.desk = desk;
        this.members = members;
    }

    /**
     * Restricts a matter to its assignee, the viewer and these members, in place of those named before.
     *
     * @throws Refused if the viewer sees no such matter, is no lawyer, or one of them is no active member, in this order
     */
    public MatterSheet restrict(Viewer viewer, MatterId id, List<PersonId> named, Command command) {
        desk.take(viewer, id);
        members.requireActive(named);
        List<PersonId> all = Stream.concat(Stream.of(viewer.person()), named.stream())
                .distinct()
                .toList();
        return desk.change(
                viewer, id, command, (matter, deed) -> matter.access().restrict(new Restriction(all), deed));
    }

    /**
     * Opens a matter to all of the team who work on matters.
     *
     * @throws Refused if the viewer sees no such matter or is no lawyer, in this order
     */
    public MatterSheet open(Viewer viewer, MatterId id, Command command) {
        desk.take(viewer, id);
        return desk.change(
                viewer, id, command, (matter, deed) -> matter.access().restrict(null, deed));
    }
}
