package io.parvis.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;

/** The rules that go for the platform's libraries as well as for services. A library checks them in one test. */
public final class LibraryArchitecture {

    private final String root;

    private LibraryArchitecture(String root) {
        this.root = root;
    }

    /** The rules for the main classes below a package. */
    public static LibraryArchitecture of(String root) {
        return new LibraryArchitecture(root);
    }

    /**
     * Checks all of them.
     *
     * @throws AssertionError that says what is broken
     */
    public void check() {
        JavaClasses classes = classes();
        AdapterRules.packagesHaveTellingNames(new Layout(root)).check(classes);
        AdapterRules.keepPublishedEventsInMessaging().check(classes);
        IdiomRules.settingsAreRecords().check(classes);
        IdiomRules.dependenciesComeByConstructor().check(classes);
        IdiomRules.nothingIsSavedWhole().check(classes);
        IdiomRules.cursorsSetABatchSize().check(classes);
    }

    private JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }
}
