package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Companies and sides are kept apart: S37, S53, S57, S102. */
class SeparationIT extends SystemTest {

    @Test
    void anotherClientCannotTellAMatterFromNothing() {
        Opened opened = openMatter("claire", "Corporate matter");

        for (String stranger : List.of("otto", "paul")) {
            Program program = parvis.as(stranger);
            assertThat(withoutTrace(program.get("/api/portal/matters/" + opened.matterId())))
                    .isEqualTo(withoutTrace(program.get("/api/portal/matters/" + UUID.randomUUID())));
            assertThat(withoutTrace(program.get("/api/portal/requests/" + opened.requestId())))
                    .isEqualTo(withoutTrace(program.get("/api/portal/requests/" + UUID.randomUUID())));
            assertThat(program.get("/api/portal/matters/" + opened.matterId()).status())
                    .isEqualTo(404);
            assertThat(program.get("/api/portal/matters").body()).doesNotContain(opened.matterId());
            assertThat(program.get("/api/portal/requests").body()).doesNotContain(opened.requestId());
        }
    }

    @Test
    void s2EachSideHasItsOwnSurface() {
        assertProblem(parvis.anonymous().get("/api/main/clients"), 401);
        assertProblem(parvis.anonymous().get("/api/portal/matters"), 401);
        assertProblem(parvis.as("claire").get("/api/main/clients"), 403);
        assertProblem(parvis.as("claire").get("/api/main/matters"), 403);
        assertProblem(parvis.as("lawyer").get("/api/portal/matters"), 403);
        assertProblem(parvis.as("lawyer").get("/api/main/clients"), 403);
    }

    @Test
    void whatServicesTellEachOtherIsNotRouted() {
        Opened opened = openMatter("claire", "Litigation case");

        for (String username : List.of("claire", "otto", "admin")) {
            assertThat(parvis.as(username)
                            .get("/internal/requests/" + opened.requestId() + "/content")
                            .status())
                    .isEqualTo(404);
            assertThat(parvis.as(username).get("/actuator/env").status()).isEqualTo(404);
        }
    }

    @Test
    void anAnswerIsInNoEvent() {
        Opened opened = openMatter("claire", "Trademark filing");

        List<String> log = parvis.everythingOnKafka();

        assertThat(log).anyMatch(record -> record.contains(opened.requestId()));
        assertThat(log).noneMatch(record -> record.contains(opened.canary()));
    }

    @Test
    void s17ACollaboratorCannotAsk() {
        Answer refused = submit("nina", "Corporate matter", Map.of("subject", "By a collaborator", "description", "D"));

        assertProblem(refused, 403);
        assertThat(refused.text("/key")).isEqualTo("access-type-forbids");
    }

    @Test
    void aContractManagerSeesNoMatterThatIsNotLinkedToAContract() {
        Opened opened = openMatter("claire", "Corporate matter");

        JsonNode seen = parvis.as("contracts").get("/api/main/matters").json();

        assertThat(seen.get("items").size()).isZero();
        assertProblem(parvis.as("contracts").get("/api/main/matters/" + opened.matterId()), 404);
    }

    @Test
    void thePortalsMatterHasNothingInternal() {
        Opened opened = openMatter("claire", "Corporate matter");

        JsonNode matter = parvis.as("claire")
                .get("/api/portal/matters/" + opened.matterId())
                .json();

        assertThat(matter.propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "requestId",
                        "number",
                        "name",
                        "kind",
                        "status",
                        "statusNames",
                        "description",
                        "practiceArea",
                        "openedAt",
                        "dueOn",
                        "closedAt",
                        "requester",
                        "watchers",
                        "onlyWatchers",
                        "assigneeName",
                        "opposingParty",
                        "participants",
                        "outcome");
    }
}
