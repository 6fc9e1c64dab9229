package io.parvis.identity.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.identity.IdentityInMemory;
import io.parvis.testsupport.sheets.Workbooks;

@WebMvcTest(ClientExportController.class)
@Import(IdentityInMemory.class)
class ClientExportControllerTests {

    private static final String EXPORT = "/api/main/clients/export.xlsx";

    private final MockMvcTester mvc;

    @Autowired
    ClientExportControllerTests(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void s13GivesAnAdminAWorkbookToKeep() throws Exception {
        MvcTestResult answer = get("ada", EXPORT, Map.of());

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"clients-2026-03-02.xlsx\"")
                .hasHeader("X-Content-Type-Options", "nosniff");
        List<List<String>> rows = Workbooks.texts(answer.getResponse().getContentAsByteArray());
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("Last name", "First name", "Username");
        assertThat(rows.getLast())
                .startsWith("Martin", "Claire", "claire", "claire@acme.example")
                .contains("Acme");
    }

    @Test
    void s13SpeaksTheLanguageOfTheAsker() throws Exception {
        MvcTestResult answer = get("ada", EXPORT, Map.of(HttpHeaders.ACCEPT_LANGUAGE, "fr-CA,fr;q=0.9"));

        assertThat(answer)
                .hasStatusOk()
                .hasHeader(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"utilisateurs-du-portail-2026-03-02.xlsx\"");
        assertThat(Workbooks.texts(answer.getResponse().getContentAsByteArray()).getFirst())
                .startsWith("Nom", "Prénom", "Identifiant");
    }

    @Test
    void s13ExportsWhatTheListFilters() throws Exception {
        assertThat(rows(EXPORT + "?q=mart&status=ACTIVE&company=acme&accessType=BOTH&origin=ADMIN&sort=-name"))
                .hasSize(2);
        assertThat(rows(EXPORT + "?status=BANNED")).hasSize(1);
        assertThat(rows(EXPORT + "?q=.*")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leo", "claire", "matter-service", "nobody", ""})
    void s102GivesNobodyElseAByteOfIt(String caller) throws Exception {
        MvcTestResult answer = get(caller, EXPORT, Map.of());

        assertThat(answer.getResponse().getStatus())
                .isIn(HttpStatus.FORBIDDEN.value(), HttpStatus.UNAUTHORIZED.value());
        assertThat(answer)
                .hasContentType("application/problem+json")
                .doesNotContainHeader(HttpHeaders.CONTENT_DISPOSITION);
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("PK", "acme", "Martin");
    }

    @Test
    void answersWhatIsUnknownAsAProblem() {
        MvcTestResult answer = get("ada", EXPORT + "?status=AWAY", Map.of());

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .hasContentType("application/problem+json")
                .doesNotContainHeader(HttpHeaders.CONTENT_DISPOSITION);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/status");
    }

    private List<List<String>> rows(String path) throws Exception {
        MvcTestResult answer = get("ada", path, Map.of());
        assertThat(answer).hasStatusOk();
        return Workbooks.texts(answer.getResponse().getContentAsByteArray());
    }

    private MvcTestResult get(String caller, String path, Map<String, String> others) {
        HttpHeaders headers = new HttpHeaders();
        if (!caller.isEmpty()) {
            headers.setBearerAuth(caller);
        }
        others.forEach(headers::set);
        return mvc.get().uri(path).headers(headers).exchange();
    }
}
