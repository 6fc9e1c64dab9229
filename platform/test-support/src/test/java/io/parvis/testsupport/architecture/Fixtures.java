package io.parvis.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/** Small services that keep or break the rules. */
final class Fixtures {

    private static final String ROOT = Fixtures.class.getPackageName() + ".fixtures";
    static final Layout KEPT = new Layout(ROOT + ".kept");
    static final Layout KEPT_TESTS = new Layout(ROOT + ".kepttests");

    private Fixtures() {}

    static Layout broken(String name) {
        return new Layout(ROOT + ".broken." + name);
    }

    static void assertHolds(Function<Layout, ArchRule> rule, Layout layout) {
        assertThat(rule.apply(layout)
                        .evaluate(classes(layout))
                        .getFailureReport()
                        .getDetails())
                .isEmpty();
    }

    static void assertBreaks(Function<Layout, ArchRule> rule, String fixture, String... words) {
        Layout layout = broken(fixture);
        assertThatThrownBy(() -> rule.apply(layout).check(classes(layout)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(words);
    }

    static void assertFailsWhereThereIsNothingToCheck(Function<Layout, ArchRule> rule) {
        Layout nothing = broken("nothing");
        assertThatThrownBy(() -> rule.apply(nothing).check(classes(nothing)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    static JavaClasses classes(Layout layout) {
        return new ClassFileImporter().importPackages(layout.root());
    }
}
