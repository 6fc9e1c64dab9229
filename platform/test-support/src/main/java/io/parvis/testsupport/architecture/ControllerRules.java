package io.parvis.testsupport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.lang.reflect.AnnotatedElement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Controllers translate, and the two HTTP surfaces share no type. */
final class ControllerRules {

    private ControllerRules() {}

    static boolean isController(JavaClass type) {
        return type.isAnnotatedWith(Controller.class) || type.isMetaAnnotatedWith(Controller.class);
    }

    static ArchRule knowNoPorts(Layout layout) {
        return noClasses()
                .that(controllers())
                .should()
                .dependOnClassesThat(describe("are ports", type -> PortRules.isPort(type, layout)))
                .as("controllers know no ports")
                .because("a handler parses, makes one call to a use case or query, and maps the answer");
    }

    static ArchRule keepPortalAndMainApart(Layout layout) {
        return classes()
                .that(controllers())
                .should(new ArchCondition<>("not answer with a type of the other surface") {

                    private final Set<JavaClass> portal = new HashSet<>();
                    private final Set<JavaClass> main = new HashSet<>();

                    @Override
                    public void check(JavaClass controller, ConditionEvents events) {
                        portal.addAll(answers(controller, "/api/portal", layout));
                        main.addAll(answers(controller, "/api/main", layout));
                    }

                    @Override
                    public void finish(ConditionEvents events) {
                        portal.stream()
                                .filter(main::contains)
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        type, type.getName() + " is in answers of both portal and main")));
                    }
                })
                .as("portal and main share no response type")
                .because("an internal field can't leak into a portal answer whose type does not have it");
    }

    private static DescribedPredicate<JavaClass> controllers() {
        return describe("are controllers", ControllerRules::isController);
    }

    private static Set<JavaClass> answers(JavaClass controller, String surface, Layout layout) {
        Set<JavaClass> types = new HashSet<>();
        for (JavaMethod handler : controller.getMethods()) {
            if (paths(controller, handler).anyMatch(path -> path.startsWith(surface))) {
                collect(handler.getReturnType().getAllInvolvedRawTypes(), types, layout);
            }
        }
        return types;
    }

    private static void collect(Set<JavaClass> involved, Set<JavaClass> types, Layout layout) {
        for (JavaClass type : involved) {
            if (layout.isInService(type) && !type.isEnum() && types.add(type)) {
                collect(
                        type.getFields().stream()
                                .map(JavaField::getType)
                                .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                                .collect(Collectors.toSet()),
                        types,
                        layout);
            }
        }
    }

    private static Stream<String> paths(JavaClass controller, JavaMethod handler) {
        List<String> starts = paths(controller.reflect());
        List<String> ends = paths(handler.reflect());
        return starts.isEmpty()
                ? ends.stream()
                : starts.stream().flatMap(start -> ends.stream().map(end -> start + end));
    }

    private static List<String> paths(AnnotatedElement mapped) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(mapped, RequestMapping.class);
        if (mapping == null) {
            return List.of();
        }
        return mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
    }
}
