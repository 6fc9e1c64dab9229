package io.parvis.files;

import org.junit.jupiter.api.Test;

import io.parvis.testsupport.architecture.LibraryArchitecture;
import io.parvis.testsupport.problem.RefusalTexts;

class FilesModuleTests {

    @Test
    void keepsTheRulesOfLibraries() {
        LibraryArchitecture.of("io.parvis.files").check();
    }

    @Test
    void everyRefusalHasItsTexts() {
        RefusalTexts.of("io.parvis.files").check();
    }
}
