package io.parvis.identity.groups;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** What every register of groups does. */
public abstract class GroupRegisterSuite {

    /** A register without groups. */
    protected abstract GroupRegister groups();

    @Test
    void findsWhatWasAdded() {
        GroupId id = add("Litigation");

        Stored<Group> found = groups().find(id).orElseThrow();

        assertThat(found.version()).isEqualTo(1);
        assertThat(found.value().name()).isEqualTo(new GroupName("Litigation"));
        assertThat(found.value().deleted()).isFalse();
        assertThat(groups().find(new GroupId("nowhere"))).isEmpty();
    }

    @Test
    void addsOnceWhatIsAddedTwice() {
        Group group = Group.create(new GroupId(UUID.randomUUID().toString()), new GroupName("Litigation"));
        groups().add(group, command(group.id()));

        groups().add(group, command(group.id()));

        assertThat(groups().page(PageRequest.first(10)).items()).hasSize(1);
    }

    @Test
    void refusesTheNameOfAnotherGroupInAnyCase() {
        add("Propriété");
        GroupId other = add("Other");

        assertRefused(GroupRefusal.GROUP_NAME_TAKEN, () -> add("PROPRIÉTÉ"));
        assertRefused(
                GroupRefusal.GROUP_NAME_TAKEN,
                () -> groups().change(other, command("rename"), group -> group.rename(new GroupName("propriété"))));
        assertThat(groups().find(other).orElseThrow().value().name()).isEqualTo(new GroupName("Other"));
    }

    @Test
    void findsNoGroupThatWasDeletedAndFreesItsName() {
        GroupId first = add("Litigation");
        groups().change(first, command("delete"), Group::delete);

        GroupId second = add("Litigation");
        groups().change(second, command("delete"), Group::delete);

        assertThat(groups().find(first)).isEmpty();
        assertThat(groups().findAll(List.of(first, second))).isEmpty();
        assertThat(groups().page(PageRequest.first(10)).items()).isEmpty();
        assertThat(groups().change(first, command("rename"), group -> group.rename(new GroupName("X"))))
                .isEmpty();
    }

    @Test
    void pagesByName() {
        add("tax");
        add("Antitrust");
        add("Litigation");

        Page<Stored<Group>> first = groups().page(PageRequest.first(2));
        Page<Stored<Group>> second = groups().page(new PageRequest(2, first.nextCursor()));

        assertThat(names(first)).containsExactly("Antitrust", "Litigation");
        assertThat(names(second)).containsExactly("tax");
    }

    @Test
    void findsThoseThatExistByBeginningsOfWordsOfTheName() {
        add("Propriété intellectuelle");
        add("Property");
        GroupId deleted = add("Properties");
        groups().change(deleted, command("delete"), Group::delete);

        assertThat(names(groups().page(List.of("prop"), PageRequest.first(10))))
                .containsExactly("Property", "Propriété intellectuelle");
        assertThat(names(groups().page(List.of("int", "propri"), PageRequest.first(10))))
                .containsExactly("Propriété intellectuelle");
        assertThat(names(groups().page(List.of("roperty"), PageRequest.first(10))))
                .isEmpty();
    }

    @Test
    void findsThoseThatExistByName() {
        GroupId tax = add("tax");
        GroupId antitrust = add("Antitrust");
        add("Litigation");

        assertThat(groups().findAll(List.of(tax, antitrust, new GroupId("nowhere"))))
                .extracting(Group::groupId)
                .containsExactly(antitrust, tax);
        assertThat(groups().findAll(List.of())).isEmpty();
    }

    private GroupId add(String name) {
        String id = UUID.randomUUID().toString();
        return groups().add(Group.create(new GroupId(id), new GroupName(name)), command(id))
                .value()
                .groupId();
    }

    private static List<String> names(Page<Stored<Group>> page) {
        return page.items().stream().map(group -> group.value().name().value()).toList();
    }
}
