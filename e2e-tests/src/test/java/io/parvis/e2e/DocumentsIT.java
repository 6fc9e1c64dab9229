package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is written for those who come from outside, tried on the running system. */
class DocumentsIT extends SystemTest {

    private static final Pattern DATA_SCHEMA = Pattern.compile("ce_dataschema=(\\S+)");

    @TempDir
    Path directory;

    @Test
    void theMainJobByHandWorksAsTheReadmeSays() throws Exception {
        Readme readme = new Readme(directory, parvis);
        List<String> blocks = readme.commands("### The main job, by hand");
        assertThat(blocks).hasSize(3);

        JsonNode invited = readme.run(blocks.getFirst()).getFirst();
        assertThat(invited.path("status").asString()).isEqualTo("INVITED");
        parvis.mailbox().awaitInvitation("ada@acme.example");

        String asClaire = blocks.get(1);
        JsonNode types = readme.run(asClaire).getFirst();
        RequestType type = RequestType.in(types, "Corporate matter");
        String form = blocks.get(2).replace("<id>", type.id()).replace("<version>", String.valueOf(type.version()));
        String work = asClaire + form;
        List<JsonNode> submitted = readme.run(work);
        assertThat(submitted).hasSize(4);
        String number = submitted.get(1).path("number").asString();
        assertThat(number).startsWith("REQ-");

        String looking = asClaire + blocks.get(2).substring(blocks.get(2).indexOf("curl -s", 1));
        await("both sides to see the matter").atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            List<JsonNode> seen = readme.run(looking);
            assertThat(seen.subList(1, 3))
                    .allSatisfy(matters -> assertThat(matters.toString()).contains("New subsidiary"));
        });
        parvis.mailbox()
                .awaitMail(parvis.emailOf("claire"), mail -> mail.subject().contains(number));
        parvis.mailbox().awaitMail(parvis.emailOf("lawyer"), mail -> mail.text().contains("New subsidiary"));
    }

    @Test
    void theSchemaOfEveryPublishedEventIsServedWhereTheEventSays() throws IOException {
        openMatter("claire", "Corporate matter");

        Set<String> addresses = parvis.everythingOnKafka().stream()
                .filter(published -> !published.startsWith("parvis.internal"))
                .flatMap(published -> DATA_SCHEMA.matcher(published).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(addresses).hasSizeGreaterThan(5).allSatisfy(address -> {
            assertThat(address).startsWith(parvis.gateway() + "/docs/schemas/");
            Answer schema = parvis.anonymous().get(URI.create(address).getPath());
            assertThat(schema.status()).isEqualTo(200);
            assertThat(address).endsWith("/" + schema.text("/title") + ".json");
        });
    }

    @Test
    void theDocumentOfAllServicesIsWhole() {
        JsonNode document = await("every service to give its document")
                .until(
                        () -> parvis.anonymous().get("/docs/openapi.json").json(),
                        one -> one.path("paths").isObject()
                                && one.path("x-unavailable").isEmpty());

        List<String> ids = document.findValuesAsString("operationId");
        assertThat(ids).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        assertThat(document.path("paths").propertyNames())
                .contains("/api/main/clients", "/api/portal/requests", "/api/portal/matters")
                .noneMatch(path -> path.startsWith("/internal"));
    }
}
