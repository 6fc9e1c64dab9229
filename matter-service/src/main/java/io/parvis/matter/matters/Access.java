package io.parvis.matter.matters;

import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Audience;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.files.Visibility;
import io.parvis.matter.groups.GroupId;
import io.parvis.starter.problem.Refused;

/** Who sees a matter, and who answers for it: the part of the matter that decides its audience. */
public final class Access {

    private final MatterId matter;
    private final Origin origin;
    private final Journal journal;
    private @Nullable RequestersSide side;
    private @Nullable Party party;
    private @Nullable PersonId assignee;
    private @Nullable GroupId group;
    private @Nullable Restriction restriction;
    private @Nullable Visibility teamsFiles;

    Access(MatterId matter, MatterState state, Journal journal) {
        this.matter = matter;
        this.origin = state.origin();
        this.journal = journal;
        this.side = state.side();
        this.party = state.party();
        this.assignee = state.assignee();
        this.group = state.group();
        this.restriction = state.restriction();
        this.teamsFiles = state.teamsFiles();
    }

    /** Makes a lawyer answer for the matter, or nobody. */
    public void assign(@Nullable PersonId next, Deed deed) {
        if (Objects.equals(next, assignee)) {
            return;
        }
        journal.note(deed, "assignee", assignee == null ? null : assignee.value(), next == null ? null : next.value());
        assignee = next;
        journal.tell(new MatterEvent.Assigned(matter, next));
    }

    /**
     * Makes a lawyer answer for a restricted matter that everybody has left who worked on it.
     *
     * @param works whether a member is still there to work on matters
     * @throws Refused if any of those to whom it is restricted is, or it is not restricted
     */
    public void rescue(PersonId next, Predicate<PersonId> works, Deed deed) {
        if (restriction == null || restriction.isWorkedOn(assignee, works)) {
            throw new Refused(MatterRefusal.STILL_WORKED_ON);
        }
        assign(next, deed);
    }

    /** Makes a group take care of the matter, or none; it sees no more of it for that. */
    public void assignGroup(@Nullable GroupId next, Deed deed) {
        if (!Objects.equals(next, group)) {
            journal.note(deed, "group", group == null ? null : group.value(), next == null ? null : next.value());
            group = next;
            journal.tell(new MatterEvent.GroupAssigned(matter, next));
        }
    }

    /**
     * Shows a matter that the team opened to a client and their watchers.
     *
     * @throws Refused if it is shared with somebody else, or was with another company
     */
    public void share(RequestersSide next, Deed deed) {
        if (next.equals(side)) {
            return;
        }
        if (side != null) {
            throw new Refused(MatterRefusal.ALREADY_SHARED);
        }
        Party nextParty = Party.of(next);
        if (party != null && !party.equals(nextParty)) {
            throw new Refused(MatterRefusal.SHARED_WITH_ANOTHER_COMPANY);
        }
        journal.note(deed, "requester", null, next.requester().value());
        side = next;
        party = nextParty;
        journal.tell(new MatterEvent.Shared(matter, next));
    }

    /**
     * Takes a matter back that the team had shared. It stays with the company: what was shown with it can be shown to no other.
     *
     * @throws Refused if a request opened it: what came from a client can't be hidden from them
     */
    public void unshare(Deed deed) {
        if (side == null) {
            return;
        }
        if (origin == Origin.PORTAL) {
            throw new Refused(MatterRefusal.CAME_FROM_THE_PORTAL);
        }
        journal.note(deed, "requester", side.requester().value(), null);
        journal.tell(new MatterEvent.Unshared(matter, side.requester()));
        side = null;
    }

    /** Hands the matter to another client of its company. */
    public void handTo(PersonId next, Deed deed) {
        RequestersSide now = shared();
        if (now.requester().equals(next)) {
            return;
        }
        journal.note(deed, "requester", now.requester().value(), next.value());
        side = now.handedTo(next);
        journal.tell(new MatterEvent.RequesterChanged(matter, now.requester(), next));
    }

    /**
     * Lets another client of its company view the matter (S60).
     *
     * @throws Refused if it is shared with nobody, or is their own
     */
    public void watch(PersonId watcher, Deed deed) {
        RequestersSide now = shared();
        if (now.requester().equals(watcher)) {
            throw new Refused(MatterRefusal.WATCHER_IS_REQUESTER);
        }
        if (!now.watchers().contains(watcher)) {
            journal.note(deed, "watchers", null, watcher.value());
            side = now.watchedBy(watcher);
            journal.tell(new MatterEvent.WatcherAdded(matter, watcher));
        }
    }

    /** Lets a client view the matter no more who watched it. */
    public void unwatch(PersonId watcher, Deed deed) {
        RequestersSide now = shared();
        if (now.watchers().contains(watcher)) {
            journal.note(deed, "watchers", watcher.value(), null);
            side = now.unwatchedBy(watcher);
            journal.tell(new MatterEvent.WatcherRemoved(matter, watcher));
        }
    }

    /** Keeps the matter to its requester and watchers, or to all to whom their company shows it. */
    public void keepToWatchers(boolean kept, Deed deed) {
        RequestersSide now = shared();
        if (now.onlyWatchers() != kept) {
            journal.note(deed, "onlyWatchers", Boolean.toString(!kept), Boolean.toString(kept));
            side = now.keptToWatchers(kept);
            journal.tell(new MatterEvent.KeptToWatchers(matter, kept));
        }
    }

    /** Restricts the matter to its assignee and these members, or opens it to all of the team who work on matters. */
    public void restrict(@Nullable Restriction next, Deed deed) {
        if (!Objects.equals(next, restriction)) {
            journal.note(deed, "restriction", Restriction.text(restriction), Restriction.text(next));
            restriction = next;
            journal.tell(new MatterEvent.Restricted(matter, next));
        }
    }

    /** Shows the requester's side the team's files about which nothing else was decided, or does not; with null, the setting says it (S59). */
    public void showFiles(@Nullable Visibility next, Deed deed) {
        if (next != teamsFiles) {
            journal.note(
                    deed,
                    "teamsFiles",
                    teamsFiles == null ? null : teamsFiles.name(),
                    next == null ? null : next.name());
            teamsFiles = next;
            journal.tell(new MatterEvent.TeamsFilesDecided(matter, next));
        }
    }

    private RequestersSide shared() {
        if (side == null) {
            throw new Refused(MatterRefusal.NOT_SHARED);
        }
        return side;
    }

    /**
     * Who may see it: the clients to whom it is shown, and the lawyers and admins; of a restricted one the assignee and the named members, and of the
     * clients the requester and the watchers.
     */
    public Audience audience() {
        Audience audience = ofTheTeam();
        if (side != null) {
            side.addTo(audience, restriction != null);
        }
        return audience;
    }

    /** Those of them who are of the legal team, who may see what is the team's alone. */
    public Audience ofTheTeam() {
        Audience team = Audience.nobody();
        if (restriction == null) {
            team.role(Role.LAWYER).role(Role.ADMIN);
        } else {
            restriction.addTo(team, assignee);
        }
        return team;
    }

    /** Who may know of a restricted matter that there is one, and whom to ask; nobody of any other. */
    public Audience outline() {
        return restriction == null
                ? Audience.nobody()
                : Audience.nobody().role(Role.LAWYER).role(Role.ADMIN);
    }

    @Nullable
    RequestersSide side() {
        return side;
    }

    @Nullable
    Party party() {
        return party;
    }

    @Nullable
    PersonId assignee() {
        return assignee;
    }

    @Nullable
    GroupId group() {
        return group;
    }

    @Nullable
    Restriction restriction() {
        return restriction;
    }

    @Nullable
    Visibility teamsFiles() {
        return teamsFiles;
    }
}
