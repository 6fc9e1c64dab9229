package io.parvis.matter.matters;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.Refused;

/**
 * Requesters decide which clients of their company follow their matter with them (S60). Each of it refuses a viewer who sees no such matter, then one
 * whose matter it is not.
 */
@Service
public class FollowingMatters {

    private final Desk desk;
    private final Clients clients;

    FollowingMatters(Desk desk, Clients clients) {
        this.desk = desk;
        this.clients = clients;
    }

    /**
     * Lets another client of its company view the matter.
     *
     * @throws Refused if they are none
     */
    public MatterSheet watch(Viewer viewer, MatterId id, @Nullable PersonId watcher, Command command) {
        requireOwn(desk.see(viewer, id), viewer);
        PersonId known = Named.required(watcher, "/watcherId");
        return desk.change(viewer, id, command, (matter, deed) -> {
            requireOwn(matter, viewer);
            clients.requireOf(matter.state().company(), known, "/watcherId");
            matter.access().watch(known, deed);
        });
    }

    /** Lets a client view the matter no more who watched it. */
    public MatterSheet unwatch(Viewer viewer, MatterId id, @Nullable PersonId watcher, Command command) {
        requireOwn(desk.see(viewer, id), viewer);
        PersonId known = Named.required(watcher, "/watcherId");
        return desk.change(viewer, id, command, (matter, deed) -> {
            requireOwn(matter, viewer);
            matter.access().unwatch(known, deed);
        });
    }

    /** Keeps the matter to its requester and watchers, or to all to whom their company shows it (S24). */
    public MatterSheet keep(Viewer viewer, MatterId id, @Nullable Boolean onlyWatchers, Command command) {
        requireOwn(desk.see(viewer, id), viewer);
        boolean kept = Named.required(onlyWatchers, "/onlyWatchers");
        return desk.change(viewer, id, command, (matter, deed) -> {
            requireOwn(matter, viewer);
            matter.access().keepToWatchers(kept, deed);
        });
    }

    static void requireOwn(Matter matter, Viewer viewer) {
        if (!Objects.equals(matter.state().requester(), viewer.person())) {
            throw new Refused(MatterRefusal.REQUESTER_ONLY);
        }
    }
}
