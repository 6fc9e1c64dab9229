package io.parvis.gateway.security;

import org.junit.jupiter.api.Test;

import io.parvis.testsupport.problem.RefusalTexts;

class CsrfRefusalTests {

    @Test
    void isToldInEveryLanguage() {
        RefusalTexts.of("io.parvis.gateway").check();
    }
}
