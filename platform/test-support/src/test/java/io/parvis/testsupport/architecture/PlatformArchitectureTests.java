package io.parvis.testsupport.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the platform's libraries to the rules that go for them as well as for services. */
class PlatformArchitectureTests {

    @ParameterizedTest
    @ValueSource(strings = {"io.parvis.starter", "io.parvis.directory"})
    void librariesKeepTheIdioms(String library) {
        LibraryArchitecture.of(library).check();
    }

    @Test
    void theStarterKnowsNeitherEventsNorDirectory() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.parvis.events..", "io.parvis.directory..")
                .because("the starter is the same for any domain")
                .check(read("io.parvis.starter"));
    }

    @Test
    void eventsKnowNothingButJava() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("io.parvis.events..", "java..", "org.jspecify.annotations..")
                .because("the published language is for everyone")
                .check(read("io.parvis.events"));
    }

    private static JavaClasses read(String library) {
        return new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(library);
    }
}
