package io.parvis.gateway;

import org.junit.jupiter.api.Test;

import io.parvis.testsupport.architecture.ParvisArchitecture;
import io.parvis.testsupport.architecture.ParvisArchitecture.Part;

class GatewayArchitectureTests {

    @Test
    void keepsTheRulesOfTheHouse() {
        String reason = "the gateway has routes and sessions, no domain";
        ParvisArchitecture.of("io.parvis.gateway")
                .without(Part.FEATURES, reason)
                .without(Part.AGGREGATES, reason)
                .without(Part.PORTS, reason)
                .check();
    }
}
