package io.parvis.request;

import org.junit.jupiter.api.Test;

import io.parvis.testsupport.architecture.ParvisArchitecture;
import io.parvis.testsupport.problem.RefusalTexts;

class RequestServiceArchitectureTests {

    @Test
    void keepsTheRulesOfTheHouse() {
        ParvisArchitecture.of("io.parvis.request")
                .excepting("RequestTypes.named", "asked for the form of a request that its viewer sees")
                .excepting("RequestTypes.change", "whoever changes a type read it before, as a viewer")
                .excepting("TypeVersions.find", "named by a type or a request that its viewer sees")
                .excepting("Categories.find", "a category tells nothing but its name")
                .excepting("Categories.change", "only admins change them, whom the use case asks for")
                .excepting("Categories.all", "what a client is shown of them follows from the types they are offered")
                .excepting("AcceptedRequests.content", "asked by services with accounts of their own, for no person")
                .excepting("AcceptedRequests.behind", "asked by the service itself, because of an event")
                .excepting("ForgottenDrafts.savedBefore", "asked by the service itself, which throws them away")
                .excepting("RequestFiles.name", "of a file that the request itself names")
                .excepting("Forms.problems", "answers from its arguments, nothing is looked up")
                .check();
    }

    @Test
    void hasTextsForEveryRefusal() {
        RefusalTexts.of("io.parvis.request").check();
    }
}
