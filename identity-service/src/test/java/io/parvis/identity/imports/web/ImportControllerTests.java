package io.parvis.identity.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.imports.WorkingImports;

@WebMvcTest(ImportController.class)
@Import(IdentityInMemory.class)
class ImportControllerTests {

    private static final String IMPORTS = "/api/main/imports";
    private static final String HEADER = "username,firstName,lastName,email,accessType\n";
    private static final String BAD = "claire2,Claire,Martin,CLAIRE@acme.example,BOTH\n";

    private final String name = "nina-" + UUID.randomUUID().toString().substring(0, 8);
    private final String good = name + ",Nina,Novak," + name + "@acme.example,BOTH\n";
    private final MockMvcTester mvc;
    private final Requests requests;
    private final WorkingImports working;

    @Autowired
    ImportControllerTests(MockMvcTester mvc, WorkingImports working) {
        this.mvc = mvc;
        this.requests = new Requests(mvc);
        this.working = working;
    }

    @Test
    void takesATableAndTellsHowFarItIs() {
        MvcTestResult answer = upload("ada", HEADER + good + BAD, "key-of-" + name);

        assertThat(answer).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"1\"");
        String location = location(answer);
        assertThat(requests.get("ada", location)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {
                  "id": "%s", "fileName": "clients.csv", "state": "CHECKING", "uploadedBy": "ada",
                  "uploadedAt": "2026-03-02T09:00:00Z", "startedBy": null, "startedAt": null,
                  "skipErrors": false, "finishedAt": null,
                  "rows": {
                    "total": 2, "unchecked": 2, "ready": 0, "wrong": 0, "alreadyThere": 0, "added": 0, "failed": 0
                  }
                }
                """.formatted(
                        location.substring(IMPORTS.length() + 1)));
        assertThat(location(upload("ada", HEADER + good + BAD, "key-of-" + name)))
                .isEqualTo(location);
        assertThat(upload("ada", HEADER + good, "key-of-" + name))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("command-reused");
    }

    @Test
    void listsTheErrorsOfEveryRowInTheCallersLanguage() {
        String location = location(upload("ada", HEADER + good + BAD, "rows-of-" + name));
        work();

        assertThat(french(location + "/rows?errors=true"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                {
                  "items": [{
                    "number": 3, "state": "WRONG",
                    "cells": {
                      "accessType": "BOTH", "email": "CLAIRE@acme.example", "firstName": "Claire",
                      "lastName": "Martin", "username": "claire2"
                    },
                    "errors": [{
                      "pointer": "/email", "key": "email-taken",
                      "detail": "Une autre personne a cette adresse électronique."
                    }],
                    "result": null
                  }],
                  "nextCursor": null
                }
                """);
        assertThat(requests.get("ada", location + "/rows"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].state")
                .asArray()
                .containsExactly("READY", "WRONG");
    }

    @Test
    void startsAndStopsAnImport() {
        String location = location(upload("ada", HEADER + good + BAD, "start-of-" + name));
        assertThat(requests.post("ada", location + "/start", "{}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("import-not-checked");
        work();
        assertThat(requests.post("ada", location + "/start", "{\"skipErrors\": false}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("import-has-errors");

        assertThat(requests.post("ada", location + "/start", "{\"skipErrors\": true}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("RUNNING");
        assertThat(requests.post("ada", location + "/stop", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("STOPPED");
        requests.post("ada", location + "/start", "{\"skipErrors\": true}");
        work();

        assertThat(requests.get("ada", location)).bodyJson().isLenientlyEqualTo("""
                {"state": "FINISHED", "startedBy": "ada", "skipErrors": true, "rows": {"added": 1, "wrong": 1}}
                """);
        assertThat(requests.get("ada", IMPORTS))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .contains(location.substring(IMPORTS.length() + 1));
    }

    @Test
    void saysWhatIsWrongWithTheColumns() {
        assertThat(upload("ada", "name\nNina\n", "columns-of-" + name))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .isEqualTo("There is no column called name.");
    }

    @Test
    void isForAdminsOnly() {
        String location = location(upload("ada", HEADER + good, "admins-of-" + name));

        assertThat(upload("leo", HEADER + good, "leo-of-" + name)).hasStatus(HttpStatus.FORBIDDEN);
        for (String caller : new String[] {"leo", "claire"}) {
            assertThat(requests.get(caller, IMPORTS)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(requests.get(caller, location)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(requests.get(caller, location + "/rows")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(requests.post(caller, location + "/start", "{}")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(requests.post(caller, location + "/stop", "{}")).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(requests.get("ada", IMPORTS + "/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult upload(String caller, String text, String key) {
        MockMultipartFile file =
                new MockMultipartFile("file", "clients.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return mvc.post()
                .uri(IMPORTS)
                .multipart()
                .file(file)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + caller)
                .header("Idempotency-Key", key)
                .exchange();
    }

    private MvcTestResult french(String path) {
        return mvc.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer ada")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "fr")
                .exchange();
    }

    /** More than enough for what the tests here upload. */
    private void work() {
        for (int step = 0; step < 20; step++) {
            working.step("test");
        }
    }

    private static String location(MvcTestResult answer) {
        String location = answer.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(location).startsWith(IMPORTS + "/");
        return location;
    }
}
