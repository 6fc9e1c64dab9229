package io.parvis.matter;

import org.junit.jupiter.api.Test;

import io.parvis.testsupport.architecture.ParvisArchitecture;
import io.parvis.testsupport.problem.RefusalTexts;

class MatterServiceArchitectureTests {

    @Test
    void keepsTheRulesOfTheHouse() {
        ParvisArchitecture.of("io.parvis.matter").check();
    }

    @Test
    void hasTextsForEveryRefusal() {
        RefusalTexts.of("io.parvis.matter").check();
    }
}
