package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is acknowledged happens, once, whatever dies in between; what can't be done now says so at once. */
@Tag("faults")
class FaultsIT extends SystemTest {

    private static final Map<String, Object> ANSWERS = Map.of("subject", "Through a fault", "description", "D");

    @AfterEach
    void everythingIsBack() {
        parvis.awaitHealthy();
    }

    @Test
    void aRequestSurvivesTheDeathOfItsServiceWhileTheBrokerIsAway() {
        parvis.stop("kafka");
        Answer submitted = submit("claire", "Corporate matter", ANSWERS);
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
        parvis.kill("request-service");
        parvis.start("kafka");

        awaitMatterOf("claire", submitted.text("/id"));
    }

    @Test
    void aMatterOpensOnceWhenItsServiceDiesInTheMiddle() {
        Answer submitted = submit("claire", "Litigation case", ANSWERS);
        parvis.kill("matter-service");

        awaitMatterOf("claire", submitted.text("/id"));
    }

    @Test
    void aContractOpensOnceWhenItsServiceDiesInTheMiddle() {
        Answer submitted = submit("claire", "Contract request", ANSWERS);
        parvis.kill("contract-service");

        awaitContractOf("claire", submitted.text("/id"));
    }

    @Test
    void anUnreachableOwnerDelaysTheMatterAndLosesNothing() {
        Answer submitted = submit("claire", "Corporate matter", ANSWERS);
        parvis.stop("request-service");
        parvis.start("request-service");

        awaitMatterOf("claire", submitted.text("/id"));
    }

    @Test
    void aServiceThatIsDownIsA503WithinTheTimeOut() {
        parvis.stop("matter-service");

        Answer answer = parvis.as("claire").get("/api/portal/matters");

        assertProblem(answer, 503);
        assertThat(answer.header("Retry-After")).isPresent();
        parvis.start("matter-service");
    }

    @Test
    void aCrowdBeforeAServiceThatHangsTakesTheGatewayFromNobody() {
        parvis.pause("matter-service");
        try (Crowd crowd = new Crowd(parvis.gateway(), "/api/portal/matters", parvis.tokenOf("nina"), 1500)) {
            await("another service to answer while they wait")
                    .atMost(Duration.ofSeconds(8))
                    .until(() -> parvis.as("claire").get("/api/portal/me").status() == 200);
            parvis.resume("matter-service");

            assertThat(crowd.statuses()).contains(503).isSubsetOf(200, 503, 504);
        } finally {
            parvis.resume("matter-service");
        }
        assertThat(parvis.logs().get("gateway.log")).doesNotContain("OutOfMemoryError");
    }

    @Test
    void theDatabaseLosesNoAcknowledgedRequest() {
        Answer submitted = submit("claire", "Trademark filing", ANSWERS);
        parvis.kill("database");

        await("the request after the database came back")
                .atMost(Duration.ofMinutes(1))
                .until(() -> parvis.as("claire")
                                .get("/api/portal/requests/" + submitted.text("/id"))
                                .status()
                        == 200);
        awaitMatterOf("claire", submitted.text("/id"));
    }
}
