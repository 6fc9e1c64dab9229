package io.parvis.testsupport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** How adapters keep to themselves, and what packages are called. */
final class AdapterRules {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "service",
            "services",
            "model",
            "models",
            "dto",
            "dtos",
            "util",
            "utils",
            "impl",
            "common",
            "commons",
            "helper",
            "helpers",
            "misc",
            "shared");

    private AdapterRules() {}

    static ArchRule arePackagePrivate(Layout layout, Exceptions exceptions) {
        return classes()
                .that(layout.inAdapters())
                .and(describe("are top-level", JavaClass::isTopLevelClass))
                .should(new ArchCondition<>("not be public") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !type.getSimpleName().equals("package-info")
                                && !exceptions.cover(type.getSimpleName())) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " is public"));
                        }
                    }
                })
                .as("adapters are package-private")
                .because("nobody calls an adapter: it calls the feature, or implements a port of it");
    }

    static ArchRule doNotKnowEachOther(Layout layout) {
        return classes()
                .that(layout.inAdapters())
                .should(new ArchCondition<>("not depend on another adapter") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            JavaClass target = dependency.getTargetClass().getBaseComponentType();
                            if (layout.isInAdapter(target)
                                    && !layout.adapterOf(target).equals(layout.adapterOf(type))) {
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                            }
                        }
                    }
                })
                .as("adapters do not know each other")
                .because("arrows point to the feature root: what two adapters share is a word of the feature");
    }

    static ArchRule keepPublishedEventsInMessaging() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.parvis.events..")
                .as("published events are known in messaging packages only")
                .because("the published language may not leak into the model: one translator joins the two");
    }

    static ArchRule packagesHaveTellingNames(Layout layout) {
        return classes()
                .should(new ArchCondition<>("not reside in a package whose name says nothing") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        emptyWord(type, layout)
                                .ifPresent(word -> events.add(SimpleConditionEvent.violated(
                                        type, type.getName() + " is in a package called '" + word + "'")));
                    }
                })
                .as("packages have telling names")
                .because("a package is named after a feature or a technology; "
                        + EMPTY_WORDS.stream().sorted().toList() + " name neither");
    }

    private static Optional<String> emptyWord(JavaClass type, Layout layout) {
        return Arrays.stream(
                        type.getPackageName().substring(layout.root().length()).split("\\.", -1))
                .filter(EMPTY_WORDS::contains)
                .findFirst();
    }
}
