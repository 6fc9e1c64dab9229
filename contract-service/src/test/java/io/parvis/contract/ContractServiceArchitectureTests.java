package io.parvis.contract;

import org.junit.jupiter.api.Test;

import io.parvis.testsupport.architecture.ParvisArchitecture;

class ContractServiceArchitectureTests {

    @Test
    void keepsTheRulesOfTheHouse() {
        ParvisArchitecture.of("io.parvis.contract").check();
    }
}
