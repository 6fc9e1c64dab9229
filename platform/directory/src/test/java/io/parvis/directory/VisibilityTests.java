package io.parvis.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sees what, over people, companies, managers and sharing modes as chance makes them (S24, S25). */
class VisibilityTests {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aClientSeesWhatIsTheirsOrWhatTheirCompanySharesAndNothingElse(long seed) {
        Neighbourhood world = new Neighbourhood(seed);
        for (Person requester : world.clients()) {
            Set<String> document = shareable(requester);
            for (Person viewer : world.clients()) {
                assertThat(sees(world, viewer, document))
                        .as("%s sees what %s asked for", viewer, requester)
                        .isEqualTo(maySee(world, viewer, requester));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aClientOfAnotherCompanyNeverSees(long seed) {
        Neighbourhood world = new Neighbourhood(seed);
        for (Person requester : world.clients()) {
            Set<String> document = shareable(requester);

            assertThat(world.clients())
                    .filteredOn(viewer -> !Objects.equals(viewer.company(), requester.company()))
                    .noneMatch(viewer -> sees(world, viewer, document));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyTheNamedPersonSeesWhatIsRestrictedWhateverIsShared(long seed) {
        Neighbourhood world = new Neighbourhood(seed);
        for (Person requester : world.clients()) {
            Set<String> document = Audience.nobody()
                    .client(requester.id(), requester.company())
                    .keys();

            assertThat(world.all())
                    .filteredOn(viewer -> sees(world, viewer, document))
                    .containsExactly(requester);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoChangesCompanySeesNothingOfTheOldOne(long seed) {
        Neighbourhood world = new Neighbourhood(seed);
        Person before = world.anyClientOfACompany();
        var oldDocuments = documentsOf(world, before.company());

        Person after = world.move(before);

        assertThat(oldDocuments).noneMatch(document -> sees(world, after, document));
    }

    /** The unless of a change of company: they keep what was their own, and nothing that was only shared with them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whoKeepsWhatWasTheirsSeesThatAloneOfTheOldCompany(long seed) {
        Neighbourhood world = new Neighbourhood(seed);
        Person before = world.anyClientOfACompany();
        var oldDocuments = documentsOf(world, before.company());

        Person after = world.moveAndKeep(before);

        assertThat(oldDocuments)
                .filteredOn(document -> sees(world, after, document))
                .containsExactly(shareable(before));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoJoinsACompanyKeepsWhatWasTheirsWithoutOne(long seed) {
        Neighbourhood world = new Neighbourhood(seed);
        Person before = Neighbourhood.client("lone", null, null, AccessType.CLIENT);

        Person after = world.move(before);

        assertThat(sees(world, after, shareable(before))).isTrue();
    }

    /** What named either company is the heir's, by the heir's mode, for those who were members of either. */
    @ParameterizedTest
    @MethodSource("seeds")
    void mergedCompaniesAreOne(long seed) {
        Neighbourhood world = new Neighbourhood(seed);
        CompanyId merged = new CompanyId("company-0");
        CompanyId heir = new CompanyId("company-1");
        world.merge(merged, heir);

        for (Person requester : world.clients()) {
            for (Person viewer : world.clients()) {
                assertThat(sees(world, viewer, shareable(requester)))
                        .as("%s sees what %s asked for", viewer, requester)
                        .isEqualTo(maySee(world, movedFrom(merged, heir, viewer), movedFrom(merged, heir, requester)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aManagerSeesNothingAnyMoreOfAReportWhoLeftTheCompany(long seed) {
        Neighbourhood world = new Neighbourhood(seed);
        Person report = world.anyClient();

        Person moved = world.move(report);
        Set<String> newDocument =
                Audience.nobody().requestersSide(moved.id(), moved.company()).keys();

        assertThat(world.clients())
                .filteredOn(viewer ->
                        viewer.id().equals(report.manager()) && !Objects.equals(viewer.company(), moved.company()))
                .noneMatch(viewer -> sees(world, viewer, newDocument));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aMemberSeesWhatIsForTheirRoleOrThemselves(Role role) {
        Neighbourhood world = new Neighbourhood(1);
        Person member = Neighbourhood.member("lea", Set.of(role));

        assertThat(Role.values())
                .filteredOn(other ->
                        sees(world, member, Audience.nobody().role(other).keys()))
                .containsExactly(role);
        assertThat(sees(world, member, Audience.nobody().member(member.id()).keys()))
                .isTrue();
        assertThat(sees(
                        world,
                        member,
                        Audience.nobody().member(new PersonId("leo")).keys()))
                .isFalse();
    }

    @Test
    void nobodySeesADocumentForNobody() {
        Neighbourhood world = new Neighbourhood(1);

        assertThat(world.all())
                .noneMatch(viewer -> sees(world, viewer, Audience.nobody().keys()));
    }

    @ParameterizedTest
    @EnumSource(value = PersonStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void whoIsNotActiveIsNoViewer(PersonStatus status) {
        Neighbourhood world = new Neighbourhood(1);
        Person person = world.put(world.anyClient(), status);

        assertThat(new Viewers(world, world).of(person)).isEmpty();
    }

    @Test
    void asksForTheDocumentsThatHaveOneOfTheViewersKeys() {
        Neighbourhood world = new Neighbourhood(1);
        Viewer lea = viewer(world, Neighbourhood.member("lea", Set.of(Role.LAWYER)));

        assertThat(Audience.visibleTo(lea).getCriteriaObject().toJson())
                .contains("state.audience", "$in", "member:lea", "role:LAWYER");
    }

    @ParameterizedTest
    @EnumSource(PersonStatus.class)
    void isAwaitedUnlessShutOut(PersonStatus status) {
        Neighbourhood world = new Neighbourhood(1);
        Person active = world.anyClient();

        assertThat(new Viewers(world, world).awaited(world.put(active, status)))
                .isEqualTo(
                        switch (status) {
                            case ACTIVE, INVITED -> new Viewers(world, world).of(active);
                            case DEACTIVATED, BANNED -> Optional.empty();
                        });
    }

    @Test
    void hidesTheDocumentsThatHaveNoneOfTheViewersKeys() {
        Neighbourhood world = new Neighbourhood(1);
        Viewer lea = viewer(world, Neighbourhood.member("lea", Set.of(Role.LAWYER)));

        assertThat(Audience.hiddenFrom(lea).getCriteriaObject().toJson())
                .isEqualTo(Audience.visibleTo(lea).getCriteriaObject().toJson().replace("$in", "$nin"));
    }

    @Test
    void whatIsAtHandIsOpenToWhoHoldsOneOfItsKeysAndToNobodyWithoutAny() {
        Neighbourhood world = new Neighbourhood(1);
        Person requester = world.clients().getFirst();
        Viewer viewer = new Viewers(world, world).of(requester).orElseThrow();
        Set<String> theirs =
                Audience.nobody().client(requester.id(), requester.company()).keys();

        assertThat(Audience.isOpenTo(viewer, theirs)).isTrue();
        assertThat(Audience.isOpenTo(viewer, Set.of("role:ADMIN"))).isFalse();
        assertThat(Audience.isOpenTo(viewer, Set.of())).isFalse();
    }

    private static List<Set<String>> documentsOf(Neighbourhood world, @Nullable CompanyId company) {
        return world.clients().stream()
                .filter(requester -> Objects.equals(requester.company(), company))
                .map(VisibilityTests::shareable)
                .toList();
    }

    private static Person movedFrom(CompanyId merged, CompanyId heir, Person person) {
        return merged.equals(person.company())
                ? Neighbourhood.client(person.id().value(), heir, person.manager(), person.accessType())
                : person;
    }

    /** The rule of S24 once more, in the words of the domain. */
    private static boolean maySee(Neighbourhood world, Person viewer, Person requester) {
        if (viewer.id().equals(requester.id())) {
            return true;
        }
        CompanyId company = requester.company();
        if (company == null || !company.equals(viewer.company()) || viewer.accessType() == AccessType.COLLABORATOR) {
            return false;
        }
        return switch (world.sharingOf(company)) {
            case WATCHERS -> false;
            case COMPANY -> true;
            case MANAGERS -> viewer.id().equals(requester.manager());
        };
    }

    private static Set<String> shareable(Person requester) {
        return Audience.nobody()
                .requestersSide(requester.id(), requester.company())
                .keys();
    }

    private static boolean sees(Neighbourhood world, Person viewer, Set<String> document) {
        return !Collections.disjoint(viewer(world, viewer).keys(), document);
    }

    private static Viewer viewer(Neighbourhood world, Person person) {
        return new Viewers(world, world).of(person).orElseThrow();
    }
}
