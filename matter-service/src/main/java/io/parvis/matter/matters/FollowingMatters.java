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
 * whose matter it is not, and one who shows to more what they have changed as often as a
 * requester may.
 */
@Service
public class FollowingMatters {

    /** Of one matter, by one requester, after which they show it to nobody else. */
    static final int MOST_CHANGES = 500;

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
            requireMayOpen(matter, deed);
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
            if (!kept) {
                requireMayOpen(matter, deed);
            }
            matter.access().keepToWatchers(kept, deed);
        });
    }

    /** Each change is a line of history for good, so nobody goes to and fro for ever. What shows the matter to fewer is always possible. */
    private static void requireMayOpen(Matter matter, Deed deed) {
        if (matter.state().changesBy(deed.actor()) >= MOST_CHANGES) {
            throw new Refused(MatterRefusal.CHANGED_TOO_OFTEN);
        }
    }

    static void requireOwn(Matter matter, Viewer viewer) {
        if (!Objects.equals(matter.state().requester(), viewer.person())) {
            throw new Refused(MatterRefusal.REQUESTER_ONLY);
        }
    }
}
