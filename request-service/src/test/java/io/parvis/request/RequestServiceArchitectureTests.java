package io.parvis.request;

import org.junit.jupiter.api.Test;

import io.parvis.testsupport.architecture.ParvisArchitecture;
import io.parvis.testsupport.problem.RefusalTexts;

class RequestServiceArchitectureTests {

    @Test
    void keepsTheRulesOfTheHouse() {
        ParvisArchitecture.of("io.parvis.request")
                .excepting("RequestTypes.published", "published types are the same for every client")
                .excepting("AcceptedRequests.content", "asked by services with accounts of their own, for no person")
                .excepting("Forms.problems", "answers from its arguments, nothing is looked up")
                .check();
    }

    @Test
    void hasTextsForEveryRefusal() {
        RefusalTexts.of("io.parvis.request").check();
    }
}
