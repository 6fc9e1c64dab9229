package io.parvis.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.directory.RequestedThings.Thing;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.starter.aggregate.Stored;

/** Who is gone from what they asked for, over people and companies as chance makes them, and in whatever order things happen. */
class GoneRequestersTests {

    private final Neighbourhood world = new Neighbourhood(1);
    private final Person requester = world.anyClientOfACompany();
    private final Thing thing = new Thing(requester.id(), requester.company());
    private final RequestedThings things = new RequestedThings(thing);
    private final GoneRequesters requesters = new GoneRequesters(world, new Viewers(world, world), things);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Gone from a thing is who does not see it, however they came to be what they are. */
    @ParameterizedTest
    @MethodSource("seeds")
    void areThoseWhoDontSeeWhatTheyAskedFor(long seed) {
        Neighbourhood anyWorld = new Neighbourhood(seed);
        RequestedThings asked = new RequestedThings(anyWorld.clients().stream()
                .flatMap(client -> Stream.of(
                                client.company(), anyWorld.anyCompany(), anyWorld.anyCompany(), anyWorld.anyCompany())
                        .map(company -> new Thing(client.id(), company)))
                .distinct()
                .toArray(Thing[]::new));
        GoneRequesters noting = new GoneRequesters(anyWorld, new Viewers(anyWorld, anyWorld), asked);
        noting.catchUp();
        assertNotedAsSeen(anyWorld, asked);

        for (int step = 0; step < 10; step++) {
            changeOf(anyWorld, step).forEach(noting::changed);

            assertNotedAsSeen(anyWorld, asked);
        }
    }

    /** Something happens; answers with those of whom a listener is told. */
    private static Set<PersonId> changeOf(Neighbourhood world, int step) {
        Person someone = world.anyClient();
        switch (step % 5) {
            case 0 -> world.move(someone);
            case 1 -> world.moveAndKeep(someone);
            case 2 -> world.put(someone, world.anyStatus());
            case 3 -> world.forget(someone);
            default -> {
                List<CompanyId> companies = Stream.of("company-0", "company-1", "company-2")
                        .map(CompanyId::new)
                        .limit(step < 5 ? 2 : 3)
                        .toList();
                world.merge(companies.get(companies.size() - 2), companies.getLast());
                return membersOf(world, companies);
            }
        }
        return Set.of(someone.id());
    }

    private static Set<PersonId> membersOf(Neighbourhood world, List<CompanyId> companies) {
        return world.clients().stream()
                .filter(client -> client.company() != null && companies.contains(client.company()))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private static void assertNotedAsSeen(Neighbourhood world, RequestedThings things) {
        assertThat(things.all())
                .isNotEmpty()
                .allSatisfy(thing -> assertThat(things.gone(thing))
                        .as("%s of %s", thing, world.find(thing.requester()))
                        .contains(!sees(world, thing)));
    }

    private static boolean sees(Neighbourhood world, Thing thing) {
        return world.find(thing.requester())
                .map(person -> person.status() == PersonStatus.INVITED
                        ? Neighbourhood.as(person, PersonStatus.ACTIVE)
                        : person)
                .flatMap(new Viewers(world, world)::of)
                .filter(thing::visibleTo)
                .isPresent();
    }

    /** Whoever handed the thing to its requester died before they noted it. */
    @ParameterizedTest
    @EnumSource(
            value = PersonStatus.class,
            names = {"ACTIVE", "BANNED"})
    void areNotThoseOfWhomANoteIsLeftThatWasAboutSomebodyElse(PersonStatus status) {
        world.put(requester, status);
        things.noted(thing, true);

        requesters.catchUp();

        assertThat(things.gone(thing)).contains(status == PersonStatus.BANNED);
    }

    @ParameterizedTest
    @EnumSource(PersonStatus.class)
    void areNotThoseWhoAreOnlyInvited(PersonStatus status) {
        world.put(requester, status);

        requesters.changed(requester.id());

        assertThat(things.gone(thing)).contains(status == PersonStatus.DEACTIVATED || status == PersonStatus.BANNED);
    }

    @Test
    void areThoseWhomTheDirectoryDoesNotKnow() {
        world.forget(requester);

        requesters.opened(thing.id(), requester.id());
        assertThat(things.gone(thing)).contains(true);

        world.put(requester, PersonStatus.ACTIVE);
        requesters.changed(requester.id());
        assertThat(things.gone(thing)).contains(false);
    }

    @Test
    void areNotedByTheLaterOfTwoChangesThatComeAtTheSameTime() {
        things.beforeTheNextNote(() -> {
            world.put(requester, PersonStatus.BANNED);
            requesters.changed(requester.id());
        });

        requesters.changed(requester.id());

        assertThat(things.gone(thing)).contains(true);
    }

    @Test
    void areNotedByAChangeThatComesWhileTheThingIsOpened() {
        things.beforeTheNextNote(() -> {
            world.put(requester, PersonStatus.BANNED);
            requesters.changed(requester.id());
        });

        requesters.opened(thing.id(), requester.id());

        assertThat(things.gone(thing)).contains(true);
    }

    @Test
    void areNotedByAChangeThatIsStoredWhileTheThingIsOpenedAndToldLater() {
        things.beforeTheNextNote(() -> world.put(requester, PersonStatus.BANNED));
        requesters.opened(thing.id(), requester.id());

        requesters.changed(requester.id());

        assertThat(things.gone(thing)).contains(true);
    }

    @Test
    void areNotedWhereThereIsNoNoteOnly() {
        requesters.catchUp();
        assertThat(things.gone(thing)).contains(false);
        world.put(requester, PersonStatus.BANNED);

        requesters.catchUp();

        assertThat(things.gone(thing)).as("the change is still to be told").contains(false);
    }

    @Test
    void areToldByTheMarkOnAStoredThing() {
        assertThat(GoneRequesters.from(new Stored<>("id", 1, thing, Set.of("requesterGone"))))
                .isTrue();
        assertThat(GoneRequesters.from(new Stored<>("id", 1, thing))).isFalse();
    }
}
