package io.parvis.testsupport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.InstantSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import io.parvis.starter.aggregate.Aggregate;

/** How an aggregate is written. */
final class AggregateRules {

    private AggregateRules() {}

    static boolean isAggregate(JavaClass type) {
        return type.isAssignableTo(Aggregate.class) && !type.isInterface();
    }

    static ArchRule haveNoSetters() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Aggregate.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .as("aggregates have no setters")
                .because("an aggregate changes by verbs that guard, change and register an event");
    }

    static ArchRule areMadeByTheirFactories() {
        return constructors()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Aggregate.class)
                .should()
                .notBePublic()
                .as("aggregates have no public constructors")
                .because("an aggregate comes to life by a factory that says how, or is restored from its state");
    }

    static ArchRule haveNoClock() {
        return noClasses()
                .that()
                .areAssignableTo(Aggregate.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(InstantSource.class)
                .as("aggregates hold no clock")
                .because("a verb is told the time at which it happens");
    }
}
