package io.parvis.identity.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;

import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.event.Level;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.TestCommands;
import io.parvis.identity.people.InMemoryPeopleRegister;
import io.parvis.identity.people.PersonFixture;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.sheets.Workbooks;

/** What becomes of an export that ends before its time (S13). */
@WebMvcTest(ClientExportController.class)
@Import({IdentityInMemory.class, UnreliableReader.class})
class BrokenOffExportTests {

    private static final String EXPORT = "/api/main/clients/export.xlsx";
    private static final int CLIENTS = 1500;
    private static final int SOME_BYTES = 4000;

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final Requests requests;
    private final InMemoryPeopleRegister people;
    private final UnreliableReader reader;

    @Autowired
    BrokenOffExportTests(MockMvcTester mvc, InMemoryPeopleRegister people, UnreliableReader reader) {
        this.requests = new Requests(mvc);
        this.people = people;
        this.reader = reader;
    }

    @BeforeEach
    void addClients() {
        for (int i = 0; i < CLIENTS; i++) {
            people.add(PersonFixture.invited("reader" + i, null), TestCommands.command("reader" + i));
        }
    }

    @Test
    void s13EndsQuietlyWhenItsReaderGoesAway() {
        reader.has(new ClientAbortException(new IOException("Broken pipe")), SOME_BYTES);

        requests.get("ada", EXPORT);

        assertThat(reader.taken()).hasSize(SOME_BYTES).startsWith('P', 'K');
        assertThat(reader.writesAfterwards()).isZero();
        logs.mentionNowhere("answered internal-error", "answered unavailable", "ClientAbortException");
    }

    @Test
    void isNoWorkbookWhenItFailsHalfway() {
        reader.has(new DataAccessResourceFailureException("the database is away"), SOME_BYTES);

        requests.get("ada", EXPORT);

        logs.have(Level.WARN, "answered unavailable");
        assertThat(reader.taken()).hasSize(SOME_BYTES);
        assertThatException().isThrownBy(() -> Workbooks.rows(reader.taken()));
    }

    @Test
    void isAProblemWhenItFailsBeforeTheFirstByte() {
        reader.has(new DataAccessResourceFailureException("the database is away"), 0);

        MvcTestResult answer = requests.get("ada", EXPORT);

        assertThat(answer)
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasContentType("application/problem+json")
                .doesNotContainHeader(HttpHeaders.CONTENT_DISPOSITION);
        assertThat(answer).bodyJson().extractingPath("$.key").isEqualTo("unavailable");
    }
}
