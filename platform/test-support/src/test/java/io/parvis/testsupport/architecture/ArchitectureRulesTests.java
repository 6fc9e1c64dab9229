package io.parvis.testsupport.architecture;

import static io.parvis.testsupport.architecture.Fixtures.assertBreaks;
import static io.parvis.testsupport.architecture.Fixtures.assertFailsWhereThereIsNothingToCheck;
import static io.parvis.testsupport.architecture.Fixtures.assertHolds;

import java.util.function.Function;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTests {

    @Test
    void featureRootsUseOnlyTheAllowList() {
        assertRule(
                FeatureRules::useOnlyTheAllowList,
                "framework",
                "feature roots use only Java",
                "org.springframework.data.mongodb.core.mapping.Document",
                "org.springframework.data.mongodb.core.MongoOperations",
                "org.springframework.beans.factory.annotation.Autowired");
    }

    @Test
    void featureRootsAskNoClockAndDrawNothingAtRandom() {
        assertRule(
                FeatureRules::useNoClockAndNoChance,
                "clock",
                "java.time.Instant.now()",
                "java.time.LocalDate.now(",
                "java.util.UUID.randomUUID()",
                "java.util.Random.nextInt()");
    }

    @Test
    void featuresDoNotKnowEachOtherInCircles() {
        assertRule(FeatureRules::formNoCircles, "circles", "Slice loans", "Slice readers");
    }

    @Test
    void adaptersArePackagePrivate() {
        assertRule(
                layout -> AdapterRules.arePackagePrivate(layout, new Exceptions()),
                "publicadapter",
                "LoanController is public");
    }

    @Test
    void adaptersDoNotKnowEachOther() {
        assertRule(
                AdapterRules::doNotKnowEachOther,
                "adapters",
                "web.LoanController.read(",
                "adapters.loans.persistence.MongoLoans");
    }

    @Test
    void publishedEventsAreKnownInMessagingOnly() {
        assertRule(
                layout -> AdapterRules.keepPublishedEventsInMessaging(),
                "events",
                "LendingBooks.lend()",
                "io.parvis.events.matters.MatterStatusChanged");
    }

    @Test
    void packagesHaveTellingNames() {
        assertRule(AdapterRules::packagesHaveTellingNames, "names", "Dates is in a package called 'util'");
    }

    @Test
    void aggregatesHaveNoSetters() {
        assertRule(layout -> AggregateRules.haveNoSetters(), "setters", "Loan.setBook(java.lang.String)");
    }

    @Test
    void aggregatesHaveNoPublicConstructors() {
        assertRule(layout -> AggregateRules.areMadeByTheirFactories(), "constructors", "Loan.<init>()");
    }

    @Test
    void aggregatesHoldNoClock() {
        assertRule(layout -> AggregateRules.haveNoClock(), "aggregateclock", "has type <java.time.Clock>");
    }

    @Test
    void portsThatAnswerTakeAViewer() {
        assertRule(
                layout -> PortRules.askWhoAsks(layout, new Exceptions()),
                "ports",
                "Loans.findById answers whoever asks",
                "Loans.all answers whoever asks",
                "Loans.page answers whoever asks");
    }

    @Test
    void controllersKnowNoPorts() {
        assertRule(ControllerRules::knowNoPorts, "controllers", "LoanController.lend(", "Loans.add(java.lang.String)");
    }

    @Test
    void portalAndMainShareNoResponseType() {
        assertRule(
                ControllerRules::keepPortalAndMainApart,
                "surfaces",
                "LoanView$Shelf is in answers of both portal and main");
    }

    @Test
    void settingsAreRecords() {
        assertRule(layout -> IdiomRules.settingsAreRecords(), "value", "annotation.Value");
    }

    @Test
    void dependenciesComeByConstructor() {
        assertRule(
                layout -> IdiomRules.dependenciesComeByConstructor(),
                "autowired",
                "LoanController.clock is @Autowired");
    }

    @Test
    void nothingIsSavedWhole() {
        assertRule(
                layout -> IdiomRules.nothingIsSavedWhole(),
                "saving",
                "MongoTemplate.save(java.lang.Object)",
                "org.springframework.data.repository.CrudRepository");
    }

    @Test
    void everyCursorSetsItsBatchSize() {
        assertRule(
                layout -> IdiomRules.cursorsSetABatchSize(),
                "cursors",
                "MongoLoans.lent(com.mongodb.client.MongoCollection) opens a cursor without a batch size",
                "MongoLoans.overdue(",
                "MongoLoans.all(");
    }

    @Test
    void testsNeverSleep() {
        assertTestRule(
                layout -> TestRules.waitForWhatTheyExpect(),
                "sleeping",
                "java.lang.Thread.sleep(java.time.Duration)",
                "java.util.concurrent.TimeUnit.sleep(long)",
                "java.util.concurrent.locks.LockSupport.parkNanos(long)");
    }

    @Test
    void testsAreNeverSwitchedOff() {
        assertTestRule(
                layout -> TestRules.areNeverSwitchedOff(),
                "switchedoff",
                "org.junit.jupiter.api.Disabled",
                "org.junit.jupiter.api.condition.EnabledOnOs",
                "org.junit.jupiter.api.Assumptions.assumeTrue(boolean)");
    }

    @Test
    void classesWithTestsAreFoundByTheirNames() {
        assertTestRule(layout -> TestRules.areFoundByTheirNames(), "misnamed", "LendingBooksCheck");
    }

    @Test
    void testsWithBackingServicesAreIntegrationTests() {
        assertTestRule(
                layout -> TestRules.needingBackingServicesAreIntegrationTests(),
                "backed",
                "LoansCheck",
                "WithBackingServices");
    }

    private static void assertRule(Function<Layout, ArchRule> rule, String fixture, String... words) {
        assertBreaks(rule, fixture, words);
        assertHolds(rule, Fixtures.KEPT);
        assertFailsWhereThereIsNothingToCheck(rule);
    }

    private static void assertTestRule(Function<Layout, ArchRule> rule, String fixture, String... words) {
        assertBreaks(rule, fixture, words);
        assertHolds(rule, Fixtures.KEPT_TESTS);
        assertFailsWhereThereIsNothingToCheck(rule);
    }
}
