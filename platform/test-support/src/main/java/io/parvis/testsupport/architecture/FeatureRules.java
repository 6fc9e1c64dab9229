package io.parvis.testsupport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What a feature may know: its model speaks of the domain, and of nothing that delivers it, and of other features in one direction. */
final class FeatureRules {

    private static final List<String> ALLOWED_PACKAGES = List.of(
            "java",
            "org.jspecify.annotations",
            "io.parvis.directory",
            "io.parvis.files",
            "io.parvis.notes",
            "io.parvis.starter.aggregate",
            "io.parvis.starter.numbers",
            "io.parvis.starter.problem",
            "io.parvis.starter.paging",
            "io.parvis.starter.search");
    private static final String USE_CASE = "org.springframework.stereotype.Service";
    private static final List<String> WIRING = List.of(
            "org.springframework.context.annotation.Configuration",
            "org.springframework.boot.context.properties.ConfigurationProperties");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth");

    private FeatureRules() {}

    static ArchRule useOnlyTheAllowList(Layout layout) {
        return classes()
                .that(layout.inFeatureRoots())
                .and(areNotWiring())
                .should(onlyDependOnTheAllowList(layout))
                .as(
                        "feature roots use only Java, JSpecify, the directory, files, notes and the starter's aggregates, numbers, problems, paging and search words")
                .because("the model must read, change and test without any technology: frameworks belong to adapters");
    }

    static ArchRule useNoClockAndNoChance(Layout layout) {
        return noClasses()
                .that(layout.inFeatureRoots())
                .and(areNotWiring())
                .and(describe("are not ids or factories of ids", type -> !isId(type)))
                .should()
                .callMethodWhere(describe("reads the clock or draws a random value", FeatureRules::isClockOrChance))
                .as("feature roots ask no clock and draw nothing at random, except types called *Id or *Ids")
                .because("time and ids come in as arguments, so that a test decides them");
    }

    static ArchRule formNoCircles(Layout layout) {
        return slices().matching(layout.root() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features do not know each other in circles")
                .because("whoever reads a feature must come to an end");
    }

    private static ArchCondition<JavaClass> onlyDependOnTheAllowList(Layout layout) {
        return new ArchCondition<>("only depend on the allow-list") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (!target.isPrimitive() && !isAllowed(target, layout)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isAllowed(JavaClass target, Layout layout) {
        return layout.isInFeatureRoot(target)
                || target.getName().equals(USE_CASE)
                || ALLOWED_PACKAGES.stream()
                        .anyMatch(allowed -> target.getPackageName().equals(allowed)
                                || target.getPackageName().startsWith(allowed + "."));
    }

    private static DescribedPredicate<JavaClass> areNotWiring() {
        return describe("are not wiring", type -> WIRING.stream().noneMatch(type::isAnnotatedWith));
    }

    private static boolean isId(JavaClass type) {
        return type.getSimpleName().endsWith("Id") || type.getSimpleName().endsWith("Ids");
    }

    private static boolean isClockOrChance(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        return switch (target.getName()) {
            case "now" -> CLOCKS.contains(owner) && !takesAClock(target);
            case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
            case "randomUUID" -> owner.equals("java.util.UUID");
            case "random" -> owner.equals("java.lang.Math");
            case "systemUTC", "systemDefaultZone", "system" -> owner.equals("java.time.Clock");
            default -> isRandomGenerator(target.getOwner());
        };
    }

    private static boolean takesAClock(MethodCallTarget target) {
        return target.getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.getName().equals("java.time.Clock"));
    }

    private static boolean isRandomGenerator(JavaClass owner) {
        return owner.isAssignableTo("java.util.random.RandomGenerator");
    }
}
