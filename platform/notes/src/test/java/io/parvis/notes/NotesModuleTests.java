package io.parvis.notes;

import org.junit.jupiter.api.Test;

import io.parvis.testsupport.architecture.LibraryArchitecture;
import io.parvis.testsupport.problem.RefusalTexts;

class NotesModuleTests {

    @Test
    void keepsTheRulesOfLibraries() {
        LibraryArchitecture.of("io.parvis.notes").check();
    }

    @Test
    void everyRefusalHasItsTexts() {
        RefusalTexts.of("io.parvis.notes").check();
    }
}
