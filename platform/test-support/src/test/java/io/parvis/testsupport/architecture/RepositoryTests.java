package io.parvis.testsupport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Holds every module of the repository to the rules that only sources and build files can tell. */
class RepositoryTests {

    private static final Repository REPOSITORY = Repository.find();
    private static final List<Path> MODULES = REPOSITORY.modules();
    private static final List<Path> SERVICES = MODULES.stream()
            .filter(module -> module.toString().endsWith("-service"))
            .toList();
    private static final Map<String, String> LONG_METHODS = Map.of(
            "OccasionDocument.java: of",
            "one exhaustive switch whose cases each fill the ten fields of one record, a line for each field",
            "MatterDocument.java: of",
            "fills the fields of one document, a line for each",
            "MainMatterView.java: of",
            "fills the fields of one answer, a line for each");

    @Test
    void knowsTheModulesAndTheServices() {
        assertThat(MODULES).contains(Path.of("../starter").toAbsolutePath().normalize());
        assertThat(SERVICES).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void classesAreShort() {
        assertThat(REPOSITORY.defectsInSources(MODULES, SourceRules::longClasses))
                .isEmpty();
    }

    @Test
    void methodsAreShort() {
        assertThat(REPOSITORY.defectsInSources(MODULES, SourceRules::longMethods))
                .filteredOn(defect -> LONG_METHODS.keySet().stream().noneMatch(defect::contains))
                .isEmpty();
    }

    @Test
    void handlersOfControllersAreShort() {
        assertThat(REPOSITORY.defectsInSources(MODULES, SourceRules::longHandlers))
                .isEmpty();
    }

    @Test
    void nobodyUsesLombok() {
        assertThat(REPOSITORY.defectsInSources(MODULES, SourceRules::lombok)).isEmpty();
    }

    @Test
    void theStarterKnowsNoWordOfTheDomain() {
        List<Path> starter =
                MODULES.stream().filter(module -> module.endsWith("starter")).toList();

        assertThat(starter).hasSize(1);
        assertThat(REPOSITORY.defectsInSources(starter, SourceRules::domainWords))
                .isEmpty();
    }

    @Test
    void everyPackageIsDescribedAndNullMarked() {
        assertThat(REPOSITORY.undescribedPackages(MODULES)).isEmpty();
    }

    @Test
    void pomsOfServicesAreShort() {
        assertThat(REPOSITORY.defectsIn(SERVICES, "pom.xml", BuildRules::longPom))
                .isEmpty();
    }

    @Test
    void versionsLiveInTheRootPom() {
        assertThat(REPOSITORY.defectsIn(MODULES, "pom.xml", BuildRules::ownVersions))
                .isEmpty();
    }

    @Test
    void settingsAreShort() {
        assertThat(REPOSITORY.defectsIn(MODULES, "src/main/resources/application.yaml", BuildRules::longSettings))
                .isEmpty();
    }
}
