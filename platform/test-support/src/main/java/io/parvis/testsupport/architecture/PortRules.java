package io.parvis.testsupport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import io.parvis.starter.paging.Page;

/** What the ports of a feature ask for: they are the interfaces in its root package. */
final class PortRules {

    private static final String VIEWER = "Viewer";
    private static final Set<Class<?>> ANSWERS = Set.of(Page.class, Optional.class, Collection.class, Stream.class);

    private PortRules() {}

    static boolean isPort(JavaClass type, Layout layout) {
        return layout.isInFeatureRoot(type)
                && type.isInterface()
                && !type.isAnnotation()
                && type.isTopLevelClass()
                && !isSealed(type)
                && !type.getSimpleName().equals("package-info");
    }

    static ArchRule askWhoAsks(Layout layout, Exceptions exceptions) {
        return methods()
                .that(answer(layout))
                .should(new ArchCondition<>("take a Viewer") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean asksWhoAsks = method.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.getSimpleName().equals(VIEWER));
                        String name = method.getOwner().getSimpleName() + "." + method.getName();
                        if (!asksWhoAsks && !exceptions.cover(name)) {
                            events.add(SimpleConditionEvent.violated(method, name + " answers whoever asks"));
                        }
                    }
                })
                .as("ports that answer take a Viewer")
                .because("who asks is part of every question: nothing can be looked up by mistake");
    }

    static DescribedPredicate<JavaMethod> answer(Layout layout) {
        return DescribedPredicate.describe(
                "are a port's and return a page, an optional or a collection",
                method -> isPort(method.getOwner(), layout)
                        && method.getModifiers().contains(JavaModifier.ABSTRACT)
                        && ANSWERS.stream()
                                .anyMatch(answer -> method.getRawReturnType().isAssignableTo(answer)));
    }

    private static boolean isSealed(JavaClass type) {
        return type.reflect().isSealed();
    }
}
