package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a document that a client uploads for review to the contract in which both sides read it: S34, S35, S40, S102. */
class ContractReviewIT extends SystemTest {

    /** The category of contracts that a new installation has. */
    private static final String CONTRACTS = "c1a5e1d0-0001-4c00-8a00-000000000004";

    private static final String LEASE = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% A lease.\n%%EOF\n";

    /** The head of a Linux program. */
    private static final String PROGRAM = "\u007fELF\u0002\u0001\u0001" + "\u0000".repeat(9) + "\u0002\u0000>\u0000";

    private Program claire;
    private String type;

    @BeforeEach
    void acmeIsOfferedTheReviewOfDocuments() {
        claire = parvis.as("claire");
        type = made("admin", "/api/main/request-types", review());
        succeeded(parvis.as("admin").post("/api/main/request-types/" + type + "/publish", Map.of()));
    }

    @AfterEach
    void itIsOfferedNoMore() {
        succeeded(parvis.as("admin").post("/api/main/request-types/" + type + "/retire", Map.of()));
    }

    @Test
    void s35TheUploadedDocumentIsReadInTheContractAsItWasSentByBothSidesAlone() {
        String request = begun();
        String uploaded = succeeded(claire.upload(path(request) + "/files", "lease.pdf", LEASE))
                .text("/id");
        assertProblem(claire.post(path(request) + "/submit", Map.of()), 422);
        save(request, uploaded);
        succeeded(claire.post(path(request) + "/submit", Map.of()));

        String contract = awaitContractOf("claire", request);

        assertThat(claire.get("/api/portal/contracts/" + contract).text("/kind"))
                .isEqualTo("CONTRACT");
        String portal = "/api/portal/contracts/" + contract + "/attachments";
        String file = await("the request's document to be the contract's")
                .atMost(Duration.ofMinutes(1))
                .until(() -> claire.get(portal).json().at("/items/0/id").asString(""), id -> !id.isEmpty());
        Answer shown = claire.get(portal + "/" + file);
        assertThat(shown.text("/name")).isEqualTo("lease.pdf");
        assertThat(shown.json().get("own").asBoolean()).isTrue();
        assertThat(claire.bytes(portal + "/" + file + "/content")).isEqualTo(bytes(LEASE));
        String main = "/api/main/contracts/" + contract + "/attachments/" + file;
        for (String member : List.of("contracts", "lawyer", "admin")) {
            assertThat(parvis.as(member).bytes(main + "/content")).isEqualTo(bytes(LEASE));
        }
        for (String stranger : List.of("otto", "paul")) {
            for (String below : List.of("", "/" + file, "/" + file + "/content", ".zip")) {
                assertProblem(parvis.as(stranger).get(portal + below), 404);
            }
        }
        assertThat(parvis.everythingOnKafka())
                .noneMatch(record -> record.contains("lease.pdf"))
                .anyMatch(record -> record.startsWith("parvis.contracts " + contract)
                        && record.contains("io.parvis.contract.attachment-added.v1")
                        && record.contains(file));
    }

    @Test
    void s35AProgramIsNoDocumentWhateverItIsCalled() {
        Answer refused = claire.upload(path(begun()) + "/files", "lease.pdf", PROGRAM);

        assertProblem(refused, 422);
        assertThat(refused.text("/key")).isEqualTo("file-executable");
    }

    private String begun() {
        Map<String, Object> draft =
                Map.of("requestTypeId", type, "answers", Map.of("subject", "A lease", "description", "For the shop."));
        return made("claire", "/api/portal/requests/drafts", draft);
    }

    private void save(String request, String file) {
        Map<String, Object> answers =
                Map.of("subject", "A lease", "description", "For the shop.", "document", List.of(file));
        String seen = claire.get(path(request)).header("ETag").orElseThrow();
        succeeded(claire.put(path(request), Map.of("answers", answers), seen));
    }

    private Map<String, Object> review() {
        return Map.of(
                "target",
                "CONTRACT_REVIEW",
                "name",
                text(unique("Review")),
                "description",
                text("A document to be reviewed."),
                "category",
                CONTRACTS,
                "companies",
                List.of(parvis.companyId("Acme")),
                "fields",
                List.of(
                        question("subject", "SHORT_TEXT"),
                        question("description", "LONG_TEXT"),
                        question("document", "FILE")),
                "meanings",
                Map.of("SUBJECT", "subject", "DESCRIPTION", "description"));
    }

    private static Map<String, Object> question(String key, String kind) {
        Map<String, Object> limits = kind.equals("FILE") ? Map.of("most", 1) : Map.of("maxLength", 100);
        return Map.of("key", key, "kind", kind, "required", true, "label", text(key), "limits", limits);
    }

    private static Map<String, String> text(String words) {
        return Map.of("en", words, "fr", words);
    }

    private String made(String username, String path, Map<String, Object> body) {
        return succeeded(parvis.as(username).post(path, body)).text("/id");
    }

    private static String path(String request) {
        return "/api/portal/requests/" + request;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Answer succeeded(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
        return answer;
    }
}
