package io.parvis.testsupport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.platform.commons.annotation.Testable;

/** How tests are written and found. */
final class TestRules {

    private static final String BACKED = "io.parvis.testsupport.spring.WithBackingServices";

    private TestRules() {}

    static ArchRule waitForWhatTheyExpect() {
        return noClasses()
                .should()
                .callMethodWhere(describe("sleeps", TestRules::sleeps))
                .as("tests never sleep")
                .because("waiting is a named probe with a limit: Awaitility, or PublishedEvents.await");
    }

    static ArchRule areFoundByTheirNames() {
        return classes()
                .that(describe("hold tests", TestRules::holdsTests))
                .should()
                .haveSimpleNameEndingWith("Tests")
                .orShould()
                .haveSimpleNameEndingWith("IT")
                .as("classes with tests are called *Tests or *IT")
                .because("Surefire runs *Tests and Failsafe *IT; a class of another name runs never");
    }

    static ArchRule needingBackingServicesAreIntegrationTests() {
        return noClasses()
                .that(describe(
                        "are not called *IT",
                        type -> !outermost(type).getSimpleName().endsWith("IT")))
                .should()
                .beAnnotatedWith(BACKED)
                .orShould()
                .beMetaAnnotatedWith(BACKED)
                .as("tests with backing services are called *IT")
                .because("unit tests stay quick");
    }

    static ArchRule areNeverSwitchedOff() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe("switch tests off", TestRules::switchesOff))
                .as("tests are never switched off")
                .because("a test that can't run here fails; one that is skipped is forgotten");
    }

    private static boolean switchesOff(JavaClass type) {
        return type.getName().equals("org.junit.jupiter.api.Disabled")
                || type.getPackageName().equals("org.junit.jupiter.api.condition")
                || type.getName().equals("org.junit.jupiter.api.Assumptions");
    }

    private static boolean holdsTests(JavaClass type) {
        return type.isTopLevelClass()
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getAllMethods().stream().anyMatch(TestRules::isTest);
    }

    private static boolean isTest(JavaMethod method) {
        return method.isMetaAnnotatedWith(Testable.class);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(TestRules::outermost).orElse(type);
    }

    private static boolean sleeps(JavaMethodCall call) {
        String owner = call.getTarget().getOwner().getName();
        return switch (call.getTarget().getName()) {
            case "sleep" -> owner.equals("java.lang.Thread") || owner.equals("java.util.concurrent.TimeUnit");
            case "parkNanos", "parkUntil" -> owner.equals("java.util.concurrent.locks.LockSupport");
            default -> false;
        };
    }
}
