package io.parvis.testsupport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What is written one way everywhere. */
final class IdiomRules {

    private static final String AUTOWIRED = "org.springframework.beans.factory.annotation.Autowired";
    private static final Map<String, Set<String>> CURSORS = Map.of(
            "com.mongodb.client.MongoCollection", Set.of("find", "aggregate", "distinct"),
            "org.springframework.data.mongodb.core.MongoOperations",
                    Set.of("find", "findAll", "findDistinct", "aggregate", "aggregateStream", "stream"),
            "org.springframework.data.mongodb.core.ExecutableFindOperation$TerminatingFind", Set.of("all", "stream"));
    private static final Set<String> BATCH_SIZES = Set.of("batchSize", "cursorBatchSize");

    private IdiomRules() {}

    static ArchRule settingsAreRecords() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Value")
                .as("settings are records, never @Value")
                .because("a setting has a type, a check and a sentence in a @ConfigurationProperties record");
    }

    static ArchRule dependenciesComeByConstructor() {
        return classes()
                .should(new ArchCondition<>("have no @Autowired field") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaField field : type.getFields()) {
                            if (field.isAnnotatedWith(AUTOWIRED)) {
                                events.add(
                                        SimpleConditionEvent.violated(field, field.getFullName() + " is @Autowired"));
                            }
                        }
                    }
                })
                .as("dependencies come by constructor")
                .because("a class that can't be made without Spring can't be tested without it");
    }

    static ArchRule nothingIsSavedWhole() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.data.repository..")
                .orShould()
                .callMethodWhere(describe("MongoOperations.save", IdiomRules::savesWhole))
                .as("nothing is saved whole: no Spring Data repositories, no MongoOperations.save")
                .because("replacing a document would bring sent events of its outbox back");
    }

    static ArchRule cursorsSetABatchSize() {
        return classes()
                .should(new ArchCondition<>("set a batch size where they open a cursor") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getCodeUnits().stream()
                                .filter(IdiomRules::opensACursor)
                                .filter(method -> !setsABatchSize(method))
                                .forEach(method -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " opens a cursor without a batch size")));
                    }
                })
                .as("every cursor sets its batch size")
                .because("the embedded database sends everything in one reply otherwise, and fails over 48 MB");
    }

    private static boolean savesWhole(JavaMethodCall call) {
        return call.getTarget().getName().equals("save")
                && isA(call.getTarget().getOwner(), "org.springframework.data.mongodb.core.MongoOperations");
    }

    private static boolean opensACursor(JavaCodeUnit method) {
        return method.getMethodCallsFromSelf().stream()
                .map(JavaMethodCall::getTarget)
                .anyMatch(IdiomRules::isCursor);
    }

    private static boolean isCursor(MethodCallTarget target) {
        return CURSORS.entrySet().stream()
                .anyMatch(cursors ->
                        cursors.getValue().contains(target.getName()) && isA(target.getOwner(), cursors.getKey()));
    }

    private static boolean setsABatchSize(JavaCodeUnit method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> BATCH_SIZES.contains(call.getTarget().getName()));
    }

    private static boolean isA(JavaClass type, String name) {
        return type.isAssignableTo(name);
    }
}
