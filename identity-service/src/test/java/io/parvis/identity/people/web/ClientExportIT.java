package io.parvis.identity.people.web;

import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import io.parvis.directory.Role;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.starter.sheets.Spreadsheet;
import io.parvis.testsupport.sheets.Workbooks;
import io.parvis.testsupport.spring.ParvisServiceTest;
import io.parvis.testsupport.tokens.Tokens;

/** The list as a workbook, from the database to whoever keeps it. */
@ParvisServiceTest
@TestPropertySource(properties = "parvis.consumers.enabled=false")
class ClientExportIT {

    private static final String EXPORT = "/api/main/clients/export.xlsx?sort=username";

    /** More than the database gives at once. */
    private static final int CLIENTS = 1100;

    private final RestTestClient http;
    private final Tokens tokens;
    private final PeopleRegister people;
    private final MongoOperations mongo;

    @Autowired
    ClientExportIT(RestTestClient http, Tokens tokens, PeopleRegister people, MongoOperations mongo) {
        this.http = http;
        this.tokens = tokens;
        this.people = people;
        this.mongo = mongo;
    }

    @BeforeEach
    void addPeople() {
        mongo.remove(new Query(), "people");
        add(PersonFixture.invitedMember("export-admin", Role.ADMIN));
        add(PersonFixture.invitedMember("export-lawyer", Role.LAWYER));
        names().forEach(name -> people.add(PersonFixture.invited(name, null), command(name)));
    }

    @Test
    void s13ExportsEachOfManyClientsOnce() throws IOException {
        byte[] workbook = get("export-admin")
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist(HttpHeaders.CONTENT_LENGTH)
                .expectHeader()
                .contentType(Spreadsheet.MEDIA_TYPE)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();

        List<List<String>> rows = Workbooks.texts(workbook);

        assertThat(rows.subList(1, rows.size())).extracting(row -> row.get(2)).isEqualTo(names());
    }

    @Test
    void s102GivesNobodyElseAByteOfIt() {
        String answer = get("export-lawyer")
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .doesNotExist(HttpHeaders.CONTENT_DISPOSITION)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(answer).startsWith("{").doesNotContain("Martin");
    }

    private RestTestClient.ResponseSpec get(String person) {
        return http.get()
                .uri(EXPORT)
                .headers(headers -> headers.setBearerAuth(tokens.person(person)))
                .exchange();
    }

    private void add(Person member) {
        member.linkAccount(member.id());
        member.activate(PersonFixture.MONDAY);
        people.add(member, command(member.id()));
    }

    private static List<String> names() {
        return IntStream.range(0, CLIENTS).mapToObj("export-%04d"::formatted).toList();
    }
}
