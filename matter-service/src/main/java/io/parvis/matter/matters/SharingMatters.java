package io.parvis.matter.matters;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.files.Visibility;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.Refused;

/**
 * Lawyers decide which clients see a matter. Each of it refuses a viewer who sees no such matter, then one who is no lawyer, before it looks at who is
 * named.
 */
@Service
public class SharingMatters {

    private final Desk desk;
    private final Clients clients;
    private final GoneRequesters requesters;
    private final ReadingMatters reading;

    SharingMatters(Desk desk, Clients clients, GoneRequesters requesters, ReadingMatters reading) {
        this.desk = desk;
        this.clients = clients;
        this.requesters = requesters;
        this.reading = reading;
    }

    /**
     * Shows a matter that the team opened to a client and watchers of the client's company.
     *
     * @throws Refused if one of them may not see it, it is shared with somebody else, or was with another company
     */
    public MatterSheet share(
            Viewer viewer, MatterId id, @Nullable PersonId requester, List<PersonId> watchers, Command command) {
        Matter before = desk.take(viewer, id);
        RequestersSide side = clients.side(requester, watchers);
        MatterSheet after = desk.change(
                viewer,
                id,
                command,
                (matter, deed) ->
                        matter.access().share(clients.asNamedIn(matter.state().party(), side), deed));
        return noted(viewer, before, after);
    }

    /**
     * Takes a matter back that the team had shared.
     *
     * @throws Refused if a request opened it
     */
    public MatterSheet unshare(Viewer viewer, MatterId id, Command command) {
        Matter before = desk.take(viewer, id);
        MatterSheet after = desk.change(
                viewer, id, command, (matter, deed) -> matter.access().unshare(deed));
        return noted(viewer, before, after);
    }

    /**
     * Hands a matter to another client of its company.
     *
     * @throws Refused if they are none
     */
    public MatterSheet handOver(Viewer viewer, MatterId id, @Nullable PersonId next, Command command) {
        Matter before = desk.take(viewer, id);
        PersonId known = Named.required(next, "/requesterId");
        MatterSheet after = desk.change(viewer, id, command, (matter, deed) -> {
            if (matter.inPortal()) {
                clients.requireNext(matter.state().company(), known);
            }
            matter.access().handTo(known, deed);
        });
        return noted(viewer, before, after);
    }

    /** The matter, once it is noted whether those are gone from it whose it was and whose it is; a repeated command notes it again. */
    private MatterSheet noted(Viewer viewer, Matter before, MatterSheet after) {
        PersonId was = before.state().requester();
        PersonId is = after.state().requester();
        if (was != null) {
            requesters.changed(was);
        }
        if (is != null && !Objects.equals(is, was)) {
            requesters.changed(is);
        }
        return reading.read(viewer, before.matterId());
    }

    /** Shows the requester's side the team's files about which nothing else was decided, or does not; with null, the setting says it (S59). */
    public MatterSheet showFiles(Viewer viewer, MatterId id, @Nullable Visibility choice, Command command) {
        desk.take(viewer, id);
        return desk.change(
                viewer, id, command, (matter, deed) -> matter.access().showFiles(choice, deed));
    }

    /**
     * Lets another client of its company view a matter (S60).
     *
     * @throws Refused if they are none
     */
    public MatterSheet watch(Viewer viewer, MatterId id, @Nullable PersonId watcher, Command command) {
        desk.take(viewer, id);
        PersonId known = Named.required(watcher, "/watcherId");
        return desk.change(viewer, id, command, (matter, deed) -> {
            if (matter.inPortal()) {
                clients.requireOf(matter.state().company(), known, "/watcherId");
            }
            matter.access().watch(known, deed);
        });
    }

    /** Lets a client view a matter no more who watched it. */
    public MatterSheet unwatch(Viewer viewer, MatterId id, @Nullable PersonId watcher, Command command) {
        desk.take(viewer, id);
        PersonId known = Named.required(watcher, "/watcherId");
        return desk.change(
                viewer, id, command, (matter, deed) -> matter.access().unwatch(known, deed));
    }
}
