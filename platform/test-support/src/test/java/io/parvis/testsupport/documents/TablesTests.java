package io.parvis.testsupport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TablesTests {

    private static final JsonNode DOCUMENT = Json.parse("""
        {"paths": {
          "/internal/loans/{id}": {"get": {"summary": "A loan's book"}},
          "/api/portal/loans": {"get": {"summary": "The loans"}, "post": {"summary": "Opens a loan | two"}},
          "/api/main/loans/{id}": {"delete": {"summary": "Ends a loan"}}}}\
        """);

    @TempDir
    Path module;

    @Test
    void commandsChangeSomething() {
        assertThat(DocumentedOperations.commands(DOCUMENT)).isEqualTo("""
            | address | what it does | who asks |
            | --- | --- | --- |
            | `DELETE /api/main/loans/{id}` | Ends a loan | the legal team |
            | `POST /api/portal/loans` | Opens a loan \\| two | clients |
            """);
    }

    @Test
    void queriesOnlyTell() {
        assertThat(DocumentedOperations.queries(DOCUMENT)).isEqualTo("""
            | address | what it does | who asks |
            | --- | --- | --- |
            | `GET /api/portal/loans` | The loans | clients |
            | `GET /internal/loans/{id}` | A loan's book | services |
            """);
    }

    @Test
    void settingsHaveTheDefaultsThatCount() throws IOException {
        Path metadata = module.resolve("target/classes/META-INF/spring-configuration-metadata.json");
        Files.createDirectories(metadata.getParent());
        Files.writeString(metadata, """
            {"properties": [
              {"name": "parvis.loans.days", "description": "for how many days {@code n}", "defaultValue": 14},
              {"name": "parvis.loans.shelves", "defaultValue": ["a", "b"]},
              {"name": "parvis.loans.book"},
              {"name": "server.port", "defaultValue": 80}]}\
            """);
        Path given = Files.writeString(module.resolve("defaults.yaml"), "parvis.loans: {days: 7}\n");

        assertThat(SettingsTable.of(module, List.of(given, module.resolve("missing.yaml"))))
                .isEqualTo("""
                    | setting | default | what it is |
                    | --- | --- | --- |
                    | `parvis.loans.book` |  |  |
                    | `parvis.loans.days` | `7` | for how many days `n` |
                    | `parvis.loans.shelves` | `a, b` |  |
                    """);
    }

    @Test
    void aModuleWithoutSettingsSaysSo() {
        assertThat(SettingsTable.of(module, List.of())).isEqualTo("None of its own.\n");
    }
}
