package io.parvis.testsupport.architecture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

/**
 * The rules that hold for every service. A service checks them in one test:
 *
 * <pre>{@code
 * class MatterServiceArchitectureTests {
 *     @Test
 *     void keepsTheRulesOfTheHouse() {
 *         ParvisArchitecture.of("io.parvis.matter").check();
 *     }
 * }
 * }</pre>
 *
 * A rule that finds nothing to check fails, so that a renamed package can't switch it off. What a service truly does not have, it declares
 * by {@link #without}, and that is checked as well.
 */
public final class ParvisArchitecture {

    /** What a service may do without. */
    public enum Part {
        /** Feature packages with a model. */
        FEATURES,
        /** Aggregates that are stored. */
        AGGREGATES,
        /** Ports that answer questions. */
        PORTS,
        /** HTTP controllers. */
        CONTROLLERS
    }

    private final Layout layout;
    private final JavaClasses main;
    private final JavaClasses tests;
    private final Set<Part> absent = EnumSet.noneOf(Part.class);
    private final Exceptions exceptions = new Exceptions();

    ParvisArchitecture(Layout layout, JavaClasses main, JavaClasses tests) {
        this.layout = layout;
        this.main = main;
        this.tests = tests;
    }

    /** The architecture of the service in this package, read from the test's class path. */
    public static ParvisArchitecture of(String rootPackage) {
        return new ParvisArchitecture(
                new Layout(rootPackage),
                read(rootPackage, Predefined.DO_NOT_INCLUDE_TESTS),
                read(rootPackage, Predefined.ONLY_INCLUDE_TESTS));
    }

    /** Declares that the service has no such part, and why. */
    public ParvisArchitecture without(Part part, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("there is no reason to do without " + part);
        }
        absent.add(part);
        return this;
    }

    /**
     * Excepts a class from being package-private, or a port's method from taking a {@code Viewer}.
     *
     * @param name   {@code SimpleName} of the class, or {@code SimpleName.method}
     * @param reason why it is right here, such as the framework that forces it
     */
    public ParvisArchitecture excepting(String name, String reason) {
        exceptions.add(name, reason);
        return this;
    }

    /**
     * Checks all rules.
     *
     * @throws AssertionError that tells all that is broken
     */
    public void check() {
        List<String> defects = new ArrayList<>();
        rules().forEach(rule -> evaluate(rule, main, defects));
        testRules().forEach(rule -> evaluate(rule, tests, defects));
        for (Part part : absent) {
            main.stream()
                    .filter(found(part))
                    .forEach(type -> defects.add(
                            "the service is declared to have no " + part + ", but there is " + type.getName()));
        }
        exceptions.unneeded().forEach(name -> defects.add("nothing needs the exception of " + name + " any more"));
        if (!defects.isEmpty()) {
            throw new AssertionError(String.join("\n\n", defects));
        }
    }

    private List<ArchRule> rules() {
        List<ArchRule> rules = new ArrayList<>(List.of(
                AdapterRules.keepPublishedEventsInMessaging(),
                AdapterRules.packagesHaveTellingNames(layout),
                IdiomRules.settingsAreRecords(),
                IdiomRules.dependenciesComeByConstructor(),
                IdiomRules.nothingIsSavedWhole(),
                IdiomRules.cursorsSetABatchSize()));
        if (!absent.contains(Part.FEATURES)) {
            rules.add(FeatureRules.useOnlyTheAllowList(layout));
            rules.add(FeatureRules.useNoClockAndNoChance(layout));
            rules.add(FeatureRules.formNoCircles(layout));
            rules.add(AdapterRules.arePackagePrivate(layout, exceptions));
            rules.add(AdapterRules.doNotKnowEachOther(layout));
        }
        if (!absent.contains(Part.AGGREGATES)) {
            rules.add(AggregateRules.haveNoSetters());
            rules.add(AggregateRules.areMadeByTheirFactories());
            rules.add(AggregateRules.haveNoClock());
        }
        if (!absent.contains(Part.PORTS)) {
            rules.add(PortRules.askWhoAsks(layout, exceptions));
        }
        if (!absent.contains(Part.CONTROLLERS)) {
            rules.add(ControllerRules.knowNoPorts(layout));
            rules.add(ControllerRules.keepPortalAndMainApart(layout));
        }
        return rules;
    }

    private static List<ArchRule> testRules() {
        return List.of(
                TestRules.waitForWhatTheyExpect(),
                TestRules.areNeverSwitchedOff(),
                TestRules.areFoundByTheirNames(),
                TestRules.needingBackingServicesAreIntegrationTests());
    }

    private Predicate<JavaClass> found(Part part) {
        return switch (part) {
            case FEATURES -> layout::isInAdapter;
            case AGGREGATES -> AggregateRules::isAggregate;
            case PORTS -> type -> type.getMethods().stream().anyMatch(PortRules.answer(layout));
            case CONTROLLERS -> ControllerRules::isController;
        };
    }

    private static JavaClasses read(String rootPackage, ImportOption option) {
        return new ClassFileImporter().withImportOption(option).importPackages(rootPackage);
    }

    private static void evaluate(ArchRule rule, JavaClasses classes, List<String> defects) {
        try {
            EvaluationResult result = rule.evaluate(classes);
            if (result.hasViolation()) {
                defects.add(result.getFailureReport().toString());
            }
        } catch (AssertionError nothingToCheck) {
            defects.add(nothingToCheck.getMessage());
        }
    }
}
