package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a contract request, a questionnaire, to the contract: S34, S35, S37, S70, S71, S86, S87, S90, S105. */
class ContractJobIT extends SystemTest {

    private final String subject = unique("Supply of parts");
    private final String canary = unique("canary");

    @Test
    void leadsFromTheRequestToTheContractThatBothSidesSee() {
        Answer submitted = submitContractRequest();
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
        String requestId = submitted.text("/id");

        String contractId = awaitContractOf("claire", requestId);

        JsonNode contract =
                parvis.as("claire").get("/api/portal/contracts/" + contractId).json();
        String number = contract.get("number").asString();
        assertThat(number).matches("CON-\\d{4}-\\d{6}");
        assertThat(contract.get("name").asString()).isEqualTo(subject);
        assertThat(contract.get("kind").asString()).isEqualTo("CONTRACT");
        assertThat(contract.get("status").asString()).isEqualTo("SUBMITTED");
        assertThat(contract.get("counterparty").asString()).isEqualTo("Bolt GmbH");
        assertThat(contract.get("startDate").asString()).isEqualTo("2027-05-01");
        theWholeTeamSees(contractId);
        theRequestIsConverted(requestId, number);
        bothSidesAreTold(submitted.text("/number"), number);
        othersReadOfItOnKafka(contractId, number);
    }

    @Test
    void anotherClientCannotTellAContractFromNothing() {
        String contractId = awaitContractOf("claire", submitContractRequest().text("/id"));

        for (String stranger : List.of("otto", "paul")) {
            Answer foreign = parvis.as(stranger).get("/api/portal/contracts/" + contractId);
            Answer absent = parvis.as(stranger).get("/api/portal/contracts/" + UUID.randomUUID());
            assertThat(foreign.status()).isEqualTo(404);
            assertThat(withoutTrace(foreign)).isEqualTo(withoutTrace(absent));
            assertThat(parvis.as(stranger)
                            .get("/api/portal/contracts")
                            .json()
                            .get("items")
                            .valueStream())
                    .noneMatch(contract -> contract.get("id").asString().equals(contractId));
        }
        assertProblem(parvis.as("claire").get("/api/main/contracts"), 403);
        assertProblem(parvis.as("contracts").get("/api/portal/contracts"), 403);
        assertProblem(parvis.anonymous().get("/api/portal/contracts"), 401);
    }

    private Answer submitContractRequest() {
        return submit(
                "claire",
                "Contract request",
                Map.of(
                        "subject",
                        subject,
                        "description",
                        "Secret: " + canary,
                        "contractType",
                        "SALE",
                        "counterparty",
                        "Bolt GmbH",
                        "startDate",
                        "2027-05-01"));
    }

    private void theWholeTeamSees(String contractId) {
        for (String member : List.of("contracts", "lawyer", "admin")) {
            Answer seen = parvis.as(member).get("/api/main/contracts/" + contractId);
            assertThat(seen.status()).as(seen.body()).isEqualTo(200);
            assertThat(seen.text("/company/name")).isEqualTo("Acme");
            assertThat(seen.json().get("portal").asBoolean()).isTrue();
        }
    }

    private void theRequestIsConverted(String requestId, String number) {
        await("the request to name its contract").atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            Answer request = parvis.as("claire").get("/api/portal/requests/" + requestId);
            assertThat(request.text("/status")).isEqualTo("CONVERTED");
            assertThat(request.text("/became/kind")).isEqualTo("CONTRACT");
            assertThat(request.text("/became/number")).isEqualTo(number);
        });
    }

    private void bothSidesAreTold(String requestNumber, String number) {
        Mail confirmation = parvis.mailbox()
                .awaitMail(parvis.emailOf("claire"), mail -> mail.subject().contains(requestNumber));
        assertThat(confirmation.text()).contains(subject, canary, "Bolt GmbH");
        for (String member : List.of("contracts", "admin")) {
            Mail notice = parvis.mailbox()
                    .awaitMail(parvis.emailOf(member), mail -> mail.subject().contains(number));
            assertThat(notice.text()).contains(subject, "/contracts/").doesNotContain(canary);
            assertThat(notice.html()).doesNotContain(canary);
        }
        for (String other : List.of("lawyer", "otto")) {
            assertThat(parvis.mailbox().to(parvis.emailOf(other)))
                    .noneMatch(mail -> mail.text().contains(number));
        }
    }

    private void othersReadOfItOnKafka(String contractId, String number) {
        List<String> told = await("both events of the contract")
                .until(
                        () -> parvis.everythingOnKafka().stream()
                                .filter(record -> record.startsWith("parvis.contracts " + contractId))
                                .toList(),
                        records -> records.size() > 1);

        assertThat(told).hasSize(2).allMatch(record -> record.contains(number));
        assertThat(told.get(0)).contains("io.parvis.contract.opened.v1");
        assertThat(told.get(1)).contains("io.parvis.contract.shared.v1", "\"cause\":\"REQUEST\"");
        assertThat(told).noneMatch(record -> record.contains(canary) || record.contains("Bolt GmbH"));
    }
}
