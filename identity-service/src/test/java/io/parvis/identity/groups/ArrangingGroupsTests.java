package io.parvis.identity.groups;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.identity.Viewers;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.StandardRefusal;

class ArrangingGroupsTests {

    private static final GroupId LITIGATION = GroupFixture.LITIGATION;
    private static final GroupMember LEO =
            new GroupMember(new PersonId("leo"), "Leo Durand", PersonStatus.ACTIVE, Set.of(LITIGATION));
    private static final GroupMember ADA =
            new GroupMember(new PersonId("ada"), "Ada Lovelace", PersonStatus.DEACTIVATED, Set.of(LITIGATION));

    private final InMemoryGroupRegister groups = new InMemoryGroupRegister();

    private ListingGroups listing(GroupMember... members) {
        return new ListingGroups(groups, _ -> List.of(members));
    }

    private ArrangingGroups arranging(GroupMember... members) {
        return new ArrangingGroups(groups, listing(members));
    }

    @Test
    void makesAndRenamesAGroup() {
        ListedGroup made = arranging().create(Viewers.ADMIN, " Litigation ", command("litigation"));

        ListedGroup renamed = arranging().rename(Viewers.ADMIN, LITIGATION, "Disputes", command("rename"));

        assertThat(made.group().name()).isEqualTo(new GroupName("Litigation"));
        assertThat(renamed.group().name()).isEqualTo(new GroupName("Disputes"));
        assertThat(renamed.version()).isEqualTo(2);
        assertThat(groups.events()).containsExactly(new GroupEvent.Created(), new GroupEvent.Renamed());
    }

    @Test
    void renamingToTheSameNameTellsNothing() {
        groups.add(GroupFixture.litigation(), command("litigation"));

        arranging().rename(Viewers.ADMIN, LITIGATION, "Litigation", command("rename"));

        assertThat(groups.events()).containsExactly(new GroupEvent.Created());
    }

    @Test
    void asksForAName() {
        groups.add(GroupFixture.litigation(), command("litigation"));

        assertRefused(StandardRefusal.INVALID_CONTENT, () -> arranging().create(Viewers.ADMIN, " ", command("no name")))
                .containsExactly("/name required");
        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> arranging().rename(Viewers.ADMIN, LITIGATION, "x".repeat(201), command("long")))
                .containsExactly("/name too-long");
    }

    @Test
    void deletesOnlyAGroupThatNobodyIsIn() {
        groups.add(GroupFixture.litigation(), command("litigation"));

        assertRefused(
                GroupRefusal.GROUP_NOT_EMPTY,
                () -> arranging(ADA).delete(Viewers.ADMIN, LITIGATION, command("delete")));
        arranging().delete(Viewers.ADMIN, LITIGATION, command("delete"));

        assertThat(groups.find(LITIGATION)).isEmpty();
        assertThat(groups.events()).endsWith(new GroupEvent.Deleted());
        assertRefused(
                StandardRefusal.NOT_FOUND,
                () -> arranging().delete(Viewers.ADMIN, LITIGATION, command("delete again")));
    }

    @Test
    void answersARepeatedDeletionAsTheFirstOne() {
        groups.add(GroupFixture.litigation(), command("litigation"));
        arranging().delete(Viewers.ADMIN, LITIGATION, command("delete"));

        arranging(ADA).delete(Viewers.ADMIN, LITIGATION, command("delete"));

        assertThat(groups.events()).containsExactly(new GroupEvent.Created(), new GroupEvent.Deleted());
        assertRefused(
                RuleRefusal.ROLE_REQUIRED, () -> arranging().delete(Viewers.LAWYER, LITIGATION, command("delete")));
    }

    @Test
    void listsEachGroupWithItsMembersByName() {
        groups.add(GroupFixture.litigation(), command("litigation"));
        groups.add(Group.create(new GroupId("tax"), new GroupName("Tax")), command("tax"));

        assertThat(listing(LEO, ADA).page(Viewers.ADMIN, PageRequest.first(10)).items())
                .satisfiesExactly(
                        litigation -> assertThat(litigation.members()).containsExactly(ADA, LEO),
                        tax -> assertThat(tax.members()).isEmpty());
    }

    @Test
    void isForAdmins() {
        groups.add(GroupFixture.litigation(), command("litigation"));

        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> arranging().create(Viewers.LAWYER, "X", command("x")));
        assertRefused(
                RuleRefusal.ROLE_REQUIRED, () -> arranging().rename(Viewers.LAWYER, LITIGATION, "X", command("x")));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> arranging().delete(Viewers.LAWYER, LITIGATION, command("x")));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> listing().page(Viewers.CLIENT, PageRequest.first(10)));
        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> listing().find(Viewers.LAWYER, LITIGATION));
    }
}
