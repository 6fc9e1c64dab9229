package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.identity.groups.GroupId;
import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** What every register of people does. */
public abstract class PeopleRegisterSuite {

    private static final int RACERS = 12;

    /** A register without people. */
    protected abstract PeopleRegister people();

    @Test
    void findsWhoWasAdded() {
        Person claire = add("claire").value();

        Stored<Person> found = people().find(claire.personId()).orElseThrow();

        assertThat(found.version()).isEqualTo(1);
        assertThat(found.value().profile()).isEqualTo(claire.profile());
        assertThat(found.value().side()).isEqualTo(claire.side());
        assertThat(found.value().invitation()).isEqualTo(claire.invitation());
        assertThat(people().find(new PersonId("nobody"))).isEmpty();
    }

    @Test
    void findsByWhateverIsUnique() {
        Person claire = add("claire").value();
        add("paul");
        people().change(claire.personId(), command("link"), person -> person.linkAccount("subject-of-claire"));

        assertThat(people().findByUsername(new Username("CLAIRE"))).hasValueSatisfying(isPerson(claire));
        assertThat(people().findByEmail(new EmailAddress("Claire@ACME.example")))
                .hasValueSatisfying(isPerson(claire));
        assertThat(people().findByEmail(new EmailAddress("nina@acme.example"))).isEmpty();
        assertThat(people().findBySubject("subject-of-claire")).hasValueSatisfying(isPerson(claire));
        assertThat(people().findByInvitation("hash-of-claire")).hasValueSatisfying(isPerson(claire));
        assertThat(people().findByUsername(new Username("nina"))).isEmpty();
        assertThat(people().findBySubject("subject-of-paul")).isEmpty();
        assertThat(people().findByInvitation("claire")).isEmpty();
    }

    @Test
    void findsNobodyWhoWasDeletedAndKeepsNothingOfThem() {
        Person claire = add("claire").value();
        add("paul");
        people().change(claire.personId(), command("link"), person -> person.linkAccount("subject-of-claire"));

        assertThat(people().delete(claire.personId(), command("delete"), Person::delete))
                .isTrue();

        assertThat(people().find(claire.personId())).isEmpty();
        assertThat(people().findBySubject("subject-of-claire")).isEmpty();
        assertThat(people().findByUsername(new Username("claire"))).isEmpty();
        assertThat(people().findByEmail(new EmailAddress("claire@acme.example")))
                .isEmpty();
        assertThat(people().findByInvitation("hash-of-claire")).isEmpty();
        assertThat(people().findAll(List.of(claire.personId()))).isEmpty();
        assertThat(people().page(PersonKind.CLIENT, PageRequest.first(10)).items())
                .extracting(Stored::id)
                .doesNotContain(claire.id())
                .hasSize(1);
        assertThat(people().change(claire.personId(), command("activate"), person -> person.activate(MONDAY)))
                .isEmpty();
    }

    @Test
    void givesUsernameAndAddressOfWhoWasDeletedToOthersAndTheIdToNobody() {
        Person claire = client("claire", "claire", "claire@acme.example");
        people().add(claire, command("claire"));
        people().delete(claire.personId(), command("delete"), Person::delete);

        people().add(client("another", "claire", "claire@acme.example"), command("another"));

        assertThat(people().findByUsername(new Username("claire")))
                .map(Stored::id)
                .contains("another");
        assertRefused(
                StandardRefusal.ERASED,
                () -> people().add(client("claire", "unlike", "unlike@acme.example"), command("claire")));
    }

    @Test
    void deletesOnceAndKnowsByWhichCommand() {
        Person claire = add("claire").value();
        people().delete(claire.personId(), command("delete"), Person::delete);

        assertThat(people().delete(claire.personId(), command("delete"), Person::delete))
                .isTrue();
        assertThat(people().delete(claire.personId(), command("another"), Person::delete))
                .isFalse();
        assertThat(people().delete(new PersonId("nobody"), command("delete"), Person::delete))
                .isFalse();
        assertThat(people().wasDeleted(claire.personId())).isTrue();
        assertThat(people().wasDeleted(new PersonId("nobody"))).isFalse();
    }

    @Test
    void addsOnceWhoIsAddedTwice() {
        Person claire = client("claire", "claire", "claire@acme.example");
        people().add(claire, command(claire.id()));

        Stored<Person> again = people().add(claire, command(claire.id()));

        assertThat(again.id()).isEqualTo(claire.id());
        assertThat(people().page(PersonKind.CLIENT, PageRequest.first(10)).items())
                .hasSize(1);
    }

    @Test
    void refusesAnotherPersonUnderTheSameCommand() {
        Person claire = client("claire", "claire", "claire@acme.example");
        people().add(claire, command(claire.id()));

        assertThatThrownBy(() -> people().add(claire, command(claire.id(), "another content")))
                .isInstanceOf(CommandReused.class);
    }

    @Test
    void findsAPersonByEmailAddressInAnyCase() {
        add("claire");

        assertThat(people().findByEmail(new EmailAddress("CLAIRE@acme.example")))
                .map(found -> found.value().profile().username())
                .contains(new Username("claire"));
        assertThat(people().findByEmail(new EmailAddress("nobody@acme.example")))
                .isEmpty();
    }

    @Test
    void refusesTheSameUsernameInAnotherCaseOnEitherSide() {
        add("claire");
        Person member = PersonFixture.invitedMember("CLAIRE", Role.LAWYER);

        assertRefused(PersonRefusal.USERNAME_TAKEN, () -> people().add(member, command(member.id())));
    }

    @Test
    void refusesTheSameEmailInAnotherCase() {
        people().add(client("1", "claire", "claire@acme.example"), command("1"));
        Person other = client("2", "clara", "Claire@ACME.example");

        assertRefused(PersonRefusal.EMAIL_TAKEN, () -> people().add(other, command("2")));
        assertThat(people().find(other.personId())).isEmpty();
    }

    @Test
    void refusesTheSameEmailForSomeoneWhoIsThere() {
        add("claire");
        Person paul = add("paul").value();
        Profile taken = PersonFixture.profile("paul", "CLAIRE@acme.example");

        assertRefused(
                PersonRefusal.EMAIL_TAKEN,
                () -> people().change(
                                paul.personId(),
                                command("edit"),
                                person -> person.edit(taken, (Side.Client) person.side())));
        assertThat(people().find(paul.personId()).orElseThrow().value().profile())
                .isEqualTo(paul.profile());
    }

    @Test
    void letsOneOfManyHaveAnEmailAtTheSameTime() throws Exception {
        List<Callable<String>> racers = IntStream.range(0, RACERS)
                .<Callable<String>>mapToObj(i -> () -> race(i))
                .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(RACERS)) {
            assertThat(threads.invokeAll(racers))
                    .extracting(result -> result.get())
                    .containsOnly("added", "email-taken")
                    .containsOnlyOnce("added");
        }
        assertThat(people().page(PersonKind.CLIENT, PageRequest.first(100)).items())
                .hasSize(1);
    }

    private String race(int i) {
        String email = i % 2 == 0 ? "claire@acme.example" : "CLAIRE@ACME.EXAMPLE";
        Person person = client("racer-" + i, "racer" + i, email);
        try {
            people().add(person, command(person.id()));
            return "added";
        } catch (Refused refused) {
            return refused.refusal().key();
        }
    }

    @Test
    void keepsWhatAVerbDid() {
        Person claire = add("claire").value();

        Stored<Person> changed = people().change(
                        claire.personId(), command("activate"), person -> person.activate(MONDAY))
                .orElseThrow();

        assertThat(changed.version()).isEqualTo(2);
        assertThat(people().find(claire.personId())).hasValueSatisfying(found -> {
            assertThat(found.version()).isEqualTo(2);
            assertThat(found.value().status()).isEqualTo(PersonStatus.ACTIVE);
            assertThat(found.value().activatedAt()).isEqualTo(MONDAY);
        });
    }

    @Test
    void keepsNothingOfARefusedVerb() {
        Person claire = add("claire").value();

        assertRefused(
                PersonRefusal.INVITATION_EXPIRED,
                () -> people().change(claire.personId(), command("activate"), person -> {
                    person.activate(MONDAY);
                    throw new Refused(PersonRefusal.INVITATION_EXPIRED);
                }));

        assertThat(people().find(claire.personId()))
                .hasValueSatisfying(found -> assertThat(found.value().status()).isEqualTo(PersonStatus.INVITED));
    }

    @Test
    void countsNoChangeWhereNothingHappened() {
        Person claire = add("claire").value();

        Stored<Person> unchanged = people().change(claire.personId(), command("look"), person -> {})
                .orElseThrow();

        assertThat(unchanged.version()).isEqualTo(1);
        assertThat(people().change(new PersonId("nobody"), command("look"), person -> {}))
                .isEmpty();
    }

    @Test
    void pagesOneSideLastInvitedFirst() {
        for (int i = 0; i < 5; i++) {
            Person person = client("client-" + i, "client" + i, "client" + i + "@acme.example", i);
            people().add(person, command(person.id()));
        }
        add(PersonFixture.invitedMember("leo", Role.LAWYER));

        Page<Stored<Person>> first = people().page(PersonKind.CLIENT, PageRequest.first(3));
        Page<Stored<Person>> second = people().page(PersonKind.CLIENT, new PageRequest(3, first.nextCursor()));

        assertThat(ids(first)).containsExactly("client-4", "client-3", "client-2");
        assertThat(ids(second)).containsExactly("client-1", "client-0");
        assertThat(second.nextCursor()).isNull();
        assertThat(ids(people().page(PersonKind.MEMBER, PageRequest.first(3)))).containsExactly("leo");
    }

    @Test
    void findsTheReportsOfAManager() {
        add("paul");
        Side.Client side = new Side.Client(
                AccessType.CLIENT, new CompanyId("acme"), new PersonId("paul"), null, null, null, Origin.ADMIN);
        add(Person.inviteClient(
                new PersonId("claire"),
                PersonFixture.profile("claire", "claire@acme.example"),
                side,
                PersonFixture.invitation("claire")));

        assertThat(ids(people().reportsOf(new PersonId("paul"), PageRequest.first(10))))
                .containsExactly("claire");
        assertThat(ids(people().reportsOf(new PersonId("claire"), PageRequest.first(10))))
                .isEmpty();
    }

    @Test
    void findsTheActiveMembersOfARole() {
        add(PersonFixture.invitedMember("ada", Role.ADMIN, Role.LAWYER));
        add(PersonFixture.invitedMember("leo", Role.LAWYER));
        add(PersonFixture.invitedMember("max", Role.CONTRACT_MANAGER));
        for (String active : List.of("ada", "max")) {
            people().change(new PersonId(active), command("activate " + active), person -> person.activate(MONDAY));
        }

        assertThat(ids(people().activeMembers(Role.LAWYER, PageRequest.first(10))))
                .containsExactly("ada");
    }

    @Test
    void findsTheMembersOfGroups() {
        add("claire");
        addMember("ada", "litigation", "tax");
        addMember("leo", "tax");
        addMember("max");

        assertThat(ids(people().membersOf(Set.of(new GroupId("litigation")), PageRequest.first(10))))
                .containsExactly("ada");
        assertThat(ids(people().membersOf(
                                Set.of(new GroupId("tax"), new GroupId("litigation")), PageRequest.first(10))))
                .containsExactlyInAnyOrder("ada", "leo");
        assertThat(ids(people().membersOf(Set.of(), PageRequest.first(10)))).isEmpty();
    }

    private void addMember(String name, String... groups) {
        add(Person.inviteMember(
                new PersonId(name),
                PersonFixture.profile(name, name + "@firm.example"),
                new Side.Member(
                        Set.of(Role.LAWYER), Stream.of(groups).map(GroupId::new).collect(Collectors.toSet())),
                PersonFixture.invitation(name)));
    }

    private Stored<Person> add(String name) {
        return add(PersonFixture.invited(name, new CompanyId("acme")));
    }

    private Stored<Person> add(Person person) {
        return people().add(person, command(person.id()));
    }

    private static Person client(String id, String username, String email) {
        return client(id, username, email, 0);
    }

    private static Person client(String id, String username, String email, int hour) {
        Side.Client side = new Side.Client(AccessType.CLIENT, null, null, null, null, null, Origin.ADMIN);
        Invitation invitation = new Invitation(
                1,
                UUID.randomUUID().toString(),
                PersonFixture.ADA,
                MONDAY.plus(Duration.ofHours(hour)),
                MONDAY.plus(Duration.ofDays(7)));
        return Person.inviteClient(new PersonId(id), PersonFixture.profile(username, email), side, invitation);
    }

    private static Consumer<Stored<Person>> isPerson(Person person) {
        return found -> assertThat(found.id()).isEqualTo(person.id());
    }

    private static List<String> ids(Page<Stored<Person>> page) {
        return page.items().stream().map(Stored::id).toList();
    }
}
