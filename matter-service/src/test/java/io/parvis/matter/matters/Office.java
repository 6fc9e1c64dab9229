package io.parvis.matter.matters;

import java.time.Clock;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.matter.groups.GroupId;
import io.parvis.matter.groups.Groups;
import io.parvis.matter.workflows.InMemoryWorkflows;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.TestDirectory;

/** All that works on matters, in memory, at one moment. */
public final class Office {

    /** That there is a group of litigators, and that another was dissolved. */
    static final Groups GROUPS = new Groups() {

        @Override
        public @Nullable String nameOf(GroupId group) {
            return group.value().equals("litigators") ? "Litigators" : null;
        }

        @Override
        public boolean wasDeleted(GroupId group) {
            return group.value().equals("dissolved");
        }
    };

    final TestDirectory directory = new TestDirectory();
    public final InMemoryMatters matters = new InMemoryMatters();
    final InMemoryWorkflows workflows = new InMemoryWorkflows();
    final GoneRequesters requesters = directory.goneFrom(matters.requested());
    final MatterSheets sheets = new MatterSheets(directory.people(), directory.companies(), workflows, GROUPS);
    public final Desk desk = new Desk(matters, sheets, Clock.fixed(MatterFixture.LATER, ZoneOffset.UTC));
    final Clients clients = new Clients(directory.people(), directory.companies());
    final Members members = new Members(directory.people());
    public final MovingMatters moving = new MovingMatters(desk, workflows);
    public final ReadingMatters reading = new ReadingMatters(matters, sheets);
    final SharingMatters sharing = new SharingMatters(desk, clients, requesters, reading);
    final FollowingMatters following = new FollowingMatters(desk, clients);
    final WithdrawingMatters withdrawing = new WithdrawingMatters(desk, workflows);
    final RestrictingMatters restricting = new RestrictingMatters(desk, members);

    final RescuingMatters rescuing =
            new RescuingMatters(matters, sheets, members, Clock.fixed(MatterFixture.LATER, ZoneOffset.UTC));

    public Matter given(Matter matter) {
        matters.add(matter, MatterFixture.opening(matter));
        return matter;
    }

    public Viewer viewer(PersonId person) {
        return directory.viewer(person);
    }

    public Command by(PersonId person) {
        return Commands.by(viewer(person));
    }

    boolean isSeenBy(PersonId person, Matter matter) {
        return matters.find(viewer(person), matter.matterId()).isPresent();
    }
}
