package io.parvis.matter.matters;

import static io.parvis.matter.matters.MatterFixture.COURSE;
import static io.parvis.matter.matters.MatterFixture.LATER;
import static io.parvis.matter.matters.MatterFixture.OPENED_AT;
import static io.parvis.matter.matters.MatterFixture.WORK;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.aMatterChanged;
import static io.parvis.matter.matters.MatterFixture.aMatterOfTheTeam;
import static io.parvis.matter.matters.MatterFixture.aRequest;
import static io.parvis.matter.matters.MatterFixture.aRequestWithoutCompany;
import static io.parvis.matter.matters.MatterFixture.openedFrom;
import static io.parvis.matter.matters.MatterFixture.opening;
import static io.parvis.testsupport.directory.Persons.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.AccessType;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.References;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.directory.requesters.Requested;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.Persons;
import io.parvis.testsupport.directory.TestDirectory;

/** What {@link Matters} do, wherever they are kept. Each test starts without any. */
public abstract class MattersSuite {

    private static final PageRequest FIRST = PageRequest.first(20);

    private final TestDirectory directory = new TestDirectory();
    private final Viewer lawyer = directory.viewer(TestDirectory.LAWYER);

    protected abstract Matters matters();

    /** The same ones as what people asked for. */
    protected abstract Requested requested();

    protected abstract References references();

    @Test
    void findsWhatWasAdded() {
        Matter matter = aMatter();

        Stored<Matter> added = matters().add(matter, opening(matter));

        Stored<Matter> found = matters().find(lawyer, matter.matterId()).orElseThrow();
        assertThat(found.version()).isEqualTo(added.version()).isEqualTo(1);
        assertThat(found.value().state()).isEqualTo(matter.state());
        assertThat(found.value().events()).isEmpty();
    }

    @Test
    void addingTwiceChangesNothing() {
        Matter first = given(aMatter());
        Matter second = Matter.openedFrom(
                aRequest(), MatterStatus.SUBMITTED, first.matterId(), new MatterNumber("MAT-2026-999999"), LATER);

        Stored<Matter> added = matters().add(second, opening(second));

        assertThat(added.version()).isEqualTo(1);
        assertThat(added.value().state()).isEqualTo(first.state());
    }

    @Test
    void tellsEachLineOfALongHistoryOnceAndInOrder() {
        Matter matter = given(aMatterChanged(2 * History.PAGE - 1));

        for (int time = 2 * History.PAGE - 1; time <= 3 * History.PAGE; time++) {
            changeOnce(matter.matterId(), time);
        }

        assertThat(wholeHistory(matter.matterId()))
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 3 * History.PAGE)
                        .mapToObj(Integer::toString)
                        .toList()
                        .reversed());
    }

    @Test
    void s53TellsAHistoryOnlyToThoseWhoSeeTheMatter() {
        Matter matter = given(aMatterChanged(1));

        assertThat(matters().history(directory.viewer(TestDirectory.OTTO), matter.matterId(), FIRST))
                .isEmpty();
        assertThat(matters().history(lawyer, matter.matterId(), FIRST)).isPresent();
    }

    protected final void changeOnce(MatterId id, int time) {
        matters().change(lawyer, id, Commands.by(lawyer), matter -> MatterFixture.change(matter, time));
    }

    /** What its lines say, the latest first, in pages of 70. */
    protected final List<String> wholeHistory(MatterId id) {
        List<String> whole = new ArrayList<>();
        PageRequest next = PageRequest.first(70);
        while (next != null) {
            Page<Change> page = matters().history(lawyer, id, next).orElseThrow();
            page.items().forEach(change -> whole.add(String.valueOf(change.to())));
            next = page.nextCursor() == null ? null : new PageRequest(70, page.nextCursor());
        }
        return whole;
    }

    @Test
    void showsAMatterToItsAudienceOnly() {
        Matter matter = given(aMatter());

        assertThat(viewers(TestDirectory.CLAIRE, TestDirectory.LAWYER, TestDirectory.ADMIN))
                .allSatisfy(viewer -> {
                    assertThat(matters().find(viewer, matter.matterId())).isPresent();
                    assertThat(ids(matters().list(viewer, MatterFilter.ANY, FIRST)))
                            .containsExactly(matter.id());
                });
        assertThat(viewers(TestDirectory.OTTO, TestDirectory.PAUL, TestDirectory.CONTRACT_MANAGER))
                .allSatisfy(viewer -> {
                    assertThat(matters().find(viewer, matter.matterId())).isEmpty();
                    assertThat(ids(matters().list(viewer, MatterFilter.ANY, FIRST)))
                            .isEmpty();
                    assertThat(matters()
                                    .change(viewer, matter.matterId(), Commands.by(Actor.SYSTEM), MattersSuite::review))
                            .isEmpty();
                });
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        MatterId absent = new MatterId(UUID.randomUUID().toString());

        assertThat(matters().find(lawyer, absent)).isEmpty();
        assertThat(matters().change(lawyer, absent, Commands.by(Actor.SYSTEM), MattersSuite::review))
                .isEmpty();
    }

    @Test
    void keepsAChangeUnderANewVersion() {
        Matter matter = given(aMatter());

        Stored<Matter> changed = change(matter, Commands.by(Actor.SYSTEM));

        Stored<Matter> found = matters().find(lawyer, matter.matterId()).orElseThrow();
        assertThat(changed.version()).isEqualTo(2);
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.value().state().status()).isEqualTo(MatterStatus.UNDER_REVIEW);
    }

    @Test
    void changingTwiceUnderOneCommandChangesOnce() {
        Matter matter = given(aMatter());
        Command command = new Command(UUID.randomUUID().toString(), "same content", Actor.SYSTEM, 1L);
        change(matter, command);

        Stored<Matter> repeated = change(matter, command);

        assertThat(repeated.version()).isEqualTo(2);
        assertThat(repeated.value().state().status()).isEqualTo(MatterStatus.UNDER_REVIEW);
    }

    @Test
    void refusesACommandThatCameWithAnotherContent() {
        Matter matter = given(aMatter());
        String id = UUID.randomUUID().toString();
        change(matter, new Command(id, "one content", Actor.SYSTEM, null));

        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> change(matter, new Command(id, "another content", Actor.SYSTEM, null)));
    }

    @Test
    void refusesAChangeOfAVersionThatIsNoLongerThere() {
        Matter matter = given(aMatter());
        change(matter, Commands.by(Actor.SYSTEM));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> change(matter, Commands.expecting(Actor.SYSTEM, 1)));
    }

    @Test
    void keepsNothingOfAVerbThatIsRefused() {
        Matter matter = given(aMatter());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> matters().change(lawyer, matter.matterId(), Commands.by(Actor.SYSTEM), changing -> {
                    review(changing);
                    changing.move(COURSE, MatterStatus.SUBMITTED, null, WORK);
                }));

        Stored<Matter> found = matters().find(lawyer, matter.matterId()).orElseThrow();
        assertThat(found.version()).isEqualTo(1);
        assertThat(found.value().state()).isEqualTo(matter.state());
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        List<Matter> given = IntStream.range(0, 5)
                .mapToObj(day -> given(openedFrom(aRequest(), OPENED_AT.plus(Duration.ofDays(day)))))
                .toList();

        List<String> listed = new ArrayList<>();
        PageRequest next = PageRequest.first(2);
        while (next != null) {
            Page<Stored<Matter>> page = matters().list(directory.viewer(TestDirectory.CLAIRE), MatterFilter.ANY, next);
            listed.addAll(ids(page));
            next = page.nextCursor() == null ? null : new PageRequest(2, page.nextCursor());
        }

        assertThat(listed)
                .containsExactlyElementsOf(
                        given.reversed().stream().map(Matter::id).toList());
    }

    @Test
    void listsByKindAndStatus() {
        Matter corporate = given(aMatter());
        Matter litigation = given(openedFrom(aRequest(MatterKind.LITIGATION), OPENED_AT));
        change(litigation, Commands.by(Actor.SYSTEM));

        assertThat(ids(matters().list(lawyer, new MatterFilter(MatterKind.LITIGATION, null), FIRST)))
                .containsExactly(litigation.id());
        assertThat(ids(matters().list(lawyer, new MatterFilter(null, MatterStatus.SUBMITTED), FIRST)))
                .containsExactly(corporate.id());
        assertThat(ids(matters().list(lawyer, new MatterFilter(MatterKind.LITIGATION, MatterStatus.SUBMITTED), FIRST)))
                .isEmpty();
    }

    static Stream<Arguments> filtersOfTheLease() {
        return Stream.of(
                        ReadingSearchesFixture.asking("q", "LEASE"),
                        ReadingSearchesFixture.asking("q", "office lea"),
                        ReadingSearchesFixture.asking("name", "lease office"),
                        ReadingSearchesFixture.asking("number", "MAT-2025-0"),
                        ReadingSearchesFixture.asking("practiceArea", "Real estate"),
                        ReadingSearchesFixture.asking("kind", "LITIGATION"),
                        ReadingSearchesFixture.asking("status", "ON_HOLD"),
                        ReadingSearchesFixture.asking("openedFrom", "2026-11-24"),
                        ReadingSearchesFixture.asking("dueFrom", "2026-12-31"),
                        ReadingSearchesFixture.asking("dueTo", "2026-12-31"),
                        ReadingSearchesFixture.asking("assignee", TestDirectory.LAWYER.value()),
                        ReadingSearchesFixture.asking("assigned", "true"))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("filtersOfTheLease")
    void s44FindsByEachFilter(MatterListForm form) {
        given(aMatter());
        Matter lease = given(aLease());
        MatterSearch search = ReadingSearches.read(form, ZoneOffset.UTC, directory.companies());

        List<String> found = ids(matters().list(lawyer, search, FIRST));

        if (form.number() == null) {
            assertThat(found).containsExactly(lease.id());
        } else {
            assertThat(found).hasSize(2).contains(lease.id());
        }
        assertThat(ids(matters().list(directory.viewer(TestDirectory.OTTO), search, FIRST)))
                .isEmpty();
    }

    @Test
    void s44LeavesOutWhatDoesNotMeetAFilter() {
        given(aMatter());
        given(aLease());

        Stream.of(
                        ReadingSearchesFixture.asking("q", "ease"),
                        ReadingSearchesFixture.asking("q", "lease articles"),
                        ReadingSearchesFixture.asking("q", "{$ne: 1}"),
                        ReadingSearchesFixture.asking("name", "MAT-2025"),
                        ReadingSearchesFixture.asking("number", "lease"),
                        ReadingSearchesFixture.asking("closedFrom", "2000-01-01"),
                        ReadingSearchesFixture.asking("openedTo", "2026-11-21"),
                        ReadingSearchesFixture.asking("dueTo", "2026-12-30"),
                        ReadingSearchesFixture.asking("assignee", "nobody"),
                        ReadingSearchesFixture.asking("company", TestDirectory.GLOBEX.value()),
                        ReadingSearchesFixture.asking("requester", TestDirectory.OTTO.value()),
                        ReadingSearchesFixture.asking("origin", "TEAM"),
                        ReadingSearchesFixture.asking("status", "UNHEARD_OF"))
                .map(form -> ReadingSearches.read(form, ZoneOffset.UTC, directory.companies()))
                .forEach(search -> assertThat(ids(matters().list(lawyer, search, FIRST)))
                        .as(search.toString())
                        .isEmpty());
    }

    @Test
    void s44FindsWhatWasOpenedForAPartOfACompany() {
        Matter matter = given(aMatter());
        directory.companies().merged(TestDirectory.ACME, TestDirectory.GLOBEX);
        MatterListForm form = ReadingSearchesFixture.asking("company", TestDirectory.GLOBEX.value());

        MatterSearch search = ReadingSearches.read(form, ZoneOffset.UTC, directory.companies());

        assertThat(ids(matters().list(lawyer, search, FIRST))).containsExactly(matter.id());
    }

    @ParameterizedTest
    @EnumSource
    void s44SortsByEachKeyBothWaysRound(MatterOrder.Key key) {
        Matter articles = given(aMatter());
        Matter lease = given(aLease());
        boolean leaseIsLess =
                key == MatterOrder.Key.STATUS || key == MatterOrder.Key.DUE_ON || key == MatterOrder.Key.NAME;
        if (key == MatterOrder.Key.CLOSED_AT) {
            change(lease, matter -> matter.move(COURSE, MatterStatus.CLOSED, Outcome.RESOLVED, WORK));
        }
        List<String> expected = leaseIsLess ? List.of(lease.id(), articles.id()) : List.of(articles.id(), lease.id());

        assertThat(ids(matters().list(lawyer, new MatterSearch(MatterFilter.ANY, new MatterOrder(key, true)), FIRST)))
                .isEqualTo(expected);
        assertThat(ids(matters().list(lawyer, new MatterSearch(MatterFilter.ANY, new MatterOrder(key, false)), FIRST)))
                .isEqualTo(expected.reversed());
    }

    /** S53: an outline opens nothing of what the matter says, neither does a search. */
    @Test
    void findsNothingOfARestrictedMatterForThoseWhoKnowItsOutlineOnly() {
        Matter lease = given(aLease());
        change(lease, matter -> matter.access().restrict(new Restriction(List.of(TestDirectory.LAWYER)), WORK));
        Viewer admin = directory.viewer(TestDirectory.ADMIN);
        MatterSearch search = ReadingSearches.read(
                ReadingSearchesFixture.asking("q", "lease"), ZoneOffset.UTC, directory.companies());

        assertThat(matters().outlines(admin, FIRST).items()).hasSize(1);
        assertThat(ids(matters().list(admin, search, FIRST))).isEmpty();
        assertThat(ids(matters().list(lawyer, search, FIRST))).containsExactly(lease.id());
    }

    /** S53: a cursor can be read by whoever is given it. */
    @Test
    void pagesOutlinesByWhatTheyTellAlone() {
        List<String> numbers = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            Matter matter = given(openedFrom(aRequest(), OPENED_AT.plus(Duration.ofDays(day))));
            change(matter, same -> same.access().restrict(new Restriction(List.of(TestDirectory.LAWYER)), WORK));
            numbers.addFirst(matter.state().number().value());
        }
        Viewer admin = directory.viewer(TestDirectory.ADMIN);

        Page<MatterOutline> first = matters().outlines(admin, PageRequest.first(2));
        Page<MatterOutline> second = matters().outlines(admin, new PageRequest(2, first.nextCursor()));

        assertThat(Stream.concat(first.items().stream(), second.items().stream()))
                .extracting(outline -> outline.number().value())
                .isEqualTo(numbers);
        assertThat(first.nextCursor()).isEqualTo(numbers.get(1));
        assertThat(second.nextCursor()).isNull();
        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(() -> matters().outlines(admin, new PageRequest(2, "1")));
    }

    /** S53: who knows its number has something done to it, and learns no more. */
    @Test
    void changesARestrictedMatterByTheNumberThatTheTeamKnows() {
        Matter lease = given(aLease());
        MatterNumber number = lease.state().number();
        Viewer admin = directory.viewer(TestDirectory.ADMIN);
        Command command = Commands.repeatable(Actor.SYSTEM, number.value(), "to conrad");
        assertThat(matters().outline(admin, number)).isEmpty();
        change(lease, matter -> matter.access().restrict(new Restriction(List.of(TestDirectory.LAWYER)), WORK));

        Optional<MatterOutline> changed = matters()
                .changeOutlined(
                        admin, number, command, matter -> matter.access().assign(TestDirectory.CONTRACT_MANAGER, WORK));
        Optional<MatterOutline> again = matters()
                .changeOutlined(
                        admin, number, command, matter -> matter.access().assign(null, WORK));

        assertThat(changed).contains(new MatterOutline(number, TestDirectory.CONTRACT_MANAGER));
        assertThat(again).isEqualTo(changed);
        assertThat(matters().outline(admin, number)).isEqualTo(changed);
        assertThat(matters().find(admin, lease.matterId())).isEmpty();
        viewers(TestDirectory.CLAIRE, TestDirectory.CONTRACT_MANAGER).forEach(stranger -> {
            assertThat(matters().outline(stranger, number)).isEmpty();
            assertThat(matters().changeOutlined(stranger, number, Commands.by(Actor.SYSTEM), MattersSuite::review))
                    .isEmpty();
        });
        assertThat(matters().outline(admin, new MatterNumber("MAT-1999-000001")))
                .isEmpty();
    }

    /** A litigation matter on hold with all that filters ask for; its name begins with what sorts before others when it is plain. */
    private static Matter aLease() {
        Matter matter = openedFrom(aRequest(MatterKind.LITIGATION), OPENED_AT.plus(Duration.ofDays(2)));
        matter.edit(
                new MatterDetails(
                        "\u00c0 lease of an office",
                        null,
                        "Real estate",
                        Priority.NORMAL,
                        LocalDate.of(2026, 12, 31),
                        null,
                        List.of()),
                WORK);
        matter.access().assign(TestDirectory.LAWYER, WORK);
        for (MatterStatus next : List.of(MatterStatus.UNDER_REVIEW, MatterStatus.IN_PROGRESS, MatterStatus.ON_HOLD)) {
            matter.move(COURSE, next, null, WORK);
        }
        return Matter.restore(matter.matterId(), matter.state());
    }

    static Stream<Person> whatMayBecomeOfClaire() {
        Person claire = client(TestDirectory.CLAIRE.value(), AccessType.BOTH, TestDirectory.ACME);
        Person atGlobex = client(TestDirectory.CLAIRE.value(), AccessType.BOTH, TestDirectory.GLOBEX);
        return Stream.concat(
                Stream.of(PersonStatus.values()).map(status -> Persons.with(claire, status)),
                Stream.of(
                        atGlobex,
                        Persons.keeping(atGlobex, TestDirectory.ACME),
                        Persons.with(Persons.keeping(atGlobex, TestDirectory.ACME), PersonStatus.BANNED),
                        client(TestDirectory.CLAIRE.value(), AccessType.COLLABORATOR, null)));
    }

    @ParameterizedTest
    @MethodSource("whatMayBecomeOfClaire")
    void listsThoseWhoseRequesterDoesNotSeeThem(Person claire) {
        Stream.of(aRequest(), aRequestWithoutCompany()).forEach(request -> given(openedFrom(request, OPENED_AT)));
        directory.goneFrom(requested()).catchUp();
        assertThat(gone()).isEmpty();

        directory.people().with(claire);
        directory.goneFrom(requested()).changed(TestDirectory.CLAIRE);

        assertGoneAsNotSeenBy(directory.viewers().awaited(claire).orElse(null));
    }

    @Test
    void listsThemNoLongerWhenTheirCompanyIsPartOfTheRequesters() {
        Matter matter = given(aMatter());
        Person atGlobex = client(TestDirectory.CLAIRE.value(), AccessType.BOTH, TestDirectory.GLOBEX);
        directory.people().with(atGlobex);
        directory.goneFrom(requested()).changed(TestDirectory.CLAIRE);
        assertThat(gone()).containsExactly(matter.id());

        directory.companies().merged(TestDirectory.ACME, TestDirectory.GLOBEX);
        directory.goneFrom(requested()).changed(TestDirectory.CLAIRE);

        assertThat(gone()).isEmpty();
        assertGoneAsNotSeenBy(directory.viewer(TestDirectory.CLAIRE));
    }

    private void assertGoneAsNotSeenBy(Viewer follower) {
        assertThat(matters().list(lawyer, MatterFilter.ANY, FIRST).items())
                .isNotEmpty()
                .allSatisfy(matter -> {
                    boolean seen = follower != null
                            && matters()
                                    .find(follower, matter.value().matterId())
                                    .isPresent();
                    assertThat(GoneRequesters.from(matter)).isEqualTo(!seen);
                    assertThat(gone().contains(matter.id())).isEqualTo(!seen);
                    assertThat(listed(new MatterFilter(null, null, false)).contains(matter.id()))
                            .isEqualTo(seen);
                    assertThat(matter.version()).isEqualTo(1);
                });
    }

    @Test
    void listsThoseOfAKindAndStatusWhoseRequesterIsGone() {
        given(aMatter());
        Matter other = given(openedFrom(aRequest(MatterKind.LITIGATION), OPENED_AT));
        requested().note(TestDirectory.CLAIRE, null);

        assertThat(listed(new MatterFilter(MatterKind.LITIGATION, MatterStatus.SUBMITTED, true)))
                .containsExactly(other.id());
        assertThat(listed(new MatterFilter(MatterKind.LITIGATION, MatterStatus.ON_HOLD, true)))
                .isEmpty();
        assertThat(listed(new MatterFilter(MatterKind.LITIGATION, null, false))).isEmpty();
    }

    @Test
    void takesARequesterForGoneFromNothingThatNobodyLookedInto() {
        Matter matter = given(aMatter());

        assertThat(gone()).isEmpty();
        assertThat(listed(new MatterFilter(null, null, false))).containsExactly(matter.id());
        assertThat(requested().unnoted()).containsExactly(TestDirectory.CLAIRE);

        requested().noteFirst(TestDirectory.CLAIRE, null);
        assertThat(gone()).containsExactly(matter.id());
        assertThat(requested().unnoted()).isEmpty();
    }

    @Test
    void notesAtFirstOnOneAlone() {
        Matter opened = given(aMatter());
        given(aMatter());

        requested().noteFirst(opened.id(), null);
        requested().noteFirst(opened.id(), directory.viewer(TestDirectory.CLAIRE));

        assertThat(gone()).containsExactly(opened.id());
    }

    @Test
    void leavesANoteAloneWhenItTakesTheFirstOnes() {
        Matter noted = given(aMatter());
        requested().note(TestDirectory.CLAIRE, null);
        given(aMatter());

        requested().noteFirst(TestDirectory.CLAIRE, directory.viewer(TestDirectory.CLAIRE));

        assertThat(gone()).containsExactly(noted.id());
    }

    @Test
    void leavesWhatOthersAskedForAlone() {
        given(aMatter());

        requested().note(TestDirectory.PAUL, null);

        assertThat(gone()).isEmpty();
    }

    @Test
    void keepsTheNoteOnAMatterThatChanges() {
        Matter matter = given(aMatter());
        requested().note(TestDirectory.CLAIRE, null);

        Stored<Matter> changed = change(matter, Commands.by(Actor.SYSTEM));

        assertThat(GoneRequesters.from(changed)).isTrue();
        assertThat(gone()).containsExactly(matter.id());
    }

    private List<String> gone() {
        return listed(new MatterFilter(null, null, true));
    }

    private List<String> listed(MatterFilter filter) {
        return ids(matters().list(lawyer, filter, FIRST));
    }

    @Test
    void countsWhatAPersonAskedForWhoeverMaySeeIt() {
        given(aMatter());
        given(aMatter());

        assertThat(references().to(TestDirectory.CLAIRE)).isEqualTo(2);
        assertThat(references().to(TestDirectory.PAUL)).isZero();
    }

    @Test
    void countsWhereAPersonIsNamedBesideTheRequesterOnceForEach() {
        Matter watched = given(aMatter());
        Matter restricted = given(aMatter());
        change(watched, matter -> matter.access().watch(TestDirectory.PAUL, WORK));
        change(watched, matter -> matter.access().assign(TestDirectory.LAWYER, WORK));
        change(restricted, matter -> matter.access().assign(TestDirectory.LAWYER, WORK));
        change(
                restricted,
                matter -> matter.access()
                        .restrict(new Restriction(List.of(TestDirectory.LAWYER, TestDirectory.ADMIN)), WORK));

        assertThat(references().to(TestDirectory.PAUL)).isEqualTo(1);
        assertThat(references().to(TestDirectory.LAWYER)).isEqualTo(2);
        assertThat(references().to(TestDirectory.ADMIN)).isEqualTo(1);
        assertThat(references().to(TestDirectory.NINA)).isZero();

        change(watched, matter -> matter.access().unwatch(TestDirectory.PAUL, WORK));
        assertThat(references().to(TestDirectory.PAUL)).isZero();
    }

    @Test
    void takesNobodyForGoneFromWhatIsNobodys() {
        Matter matter = given(aMatterOfTheTeam());
        assertThat(requested().unnoted()).isEmpty();
        change(matter, same -> same.access().share(RequestersSide.of(TestDirectory.CLAIRE, TestDirectory.ACME), WORK));
        assertThat(requested().unnoted()).containsExactly(TestDirectory.CLAIRE);
        requested().note(TestDirectory.CLAIRE, null);
        assertThat(gone()).containsExactly(matter.id());

        change(matter, same -> same.access().unshare(WORK));

        assertThat(gone()).isEmpty();
        assertThat(listed(new MatterFilter(null, null, false))).containsExactly(matter.id());
    }

    /** S37, S53, S60, S102: whatever is done to a matter, it is on the pages, in the lists and in the outlines of those who may see it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void showsACanaryToItsAudienceOnlyWhateverWasDoneToIt(long seed) {
        Canary canary = new Canary(directory, new Random(seed));
        Matter matter = given(canary.matter());

        for (int step = 0; step < 25; step++) {
            String done = canary.doSomething();
            matters().change(canary.someoneWhoSees(), matter.matterId(), Commands.by(Actor.SYSTEM), canary::happenTo);
            for (PersonId person : canary.everyone()) {
                Viewer viewer = directory.viewer(person);
                boolean sees = canary.isSeenBy(person);
                String situation = "seed %d, step %d: %s; %s".formatted(seed, step, done, person);
                assertThat(matters().find(viewer, matter.matterId()).isPresent())
                        .as(situation)
                        .isEqualTo(sees);
                assertThat(ids(matters().list(viewer, MatterFilter.ANY, FIRST)))
                        .as(situation)
                        .isEqualTo(sees ? List.of(matter.id()) : List.of());
                assertThat(matters().outlines(viewer, FIRST).items())
                        .as(situation)
                        .hasSize(canary.isKnownTo(person) ? 1 : 0);
            }
        }
    }

    private Matter given(Matter matter) {
        matters().add(matter, opening(matter));
        return matter;
    }

    private Stored<Matter> change(Matter matter, Command command) {
        return matters()
                .change(lawyer, matter.matterId(), command, MattersSuite::review)
                .orElseThrow();
    }

    private void change(Matter matter, Consumer<Matter> verb) {
        assertThat(matters().change(lawyer, matter.matterId(), Commands.by(Actor.SYSTEM), verb))
                .isPresent();
    }

    private static void review(Matter matter) {
        matter.move(COURSE, MatterStatus.UNDER_REVIEW, null, WORK);
    }

    private List<Viewer> viewers(PersonId... people) {
        return Stream.of(people).map(directory::viewer).toList();
    }

    private static List<String> ids(Page<Stored<Matter>> page) {
        return page.items().stream().map(Stored::id).toList();
    }
}
