package io.parvis.identity.history.web;

import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import io.parvis.identity.IdentityInMemory;
import io.parvis.identity.Requests;
import io.parvis.identity.history.Change;
import io.parvis.identity.history.History;
import io.parvis.starter.aggregate.Actor;

@WebMvcTest(HistoryController.class)
@Import(IdentityInMemory.class)
class HistoryControllerTests {

    private static final List<String> HISTORIES = List.of(
            "/api/main/clients/claire/history", "/api/main/members/leo/history", "/api/main/companies/acme/history");

    private final Requests requests;
    private final History history;

    @Autowired
    HistoryControllerTests(MockMvcTester mvc, History history) {
        this.requests = new Requests(mvc);
        this.history = history;
    }

    @Test
    void tellsWhoDidWhatAndWhen() {
        history.keep(
                Change.toldBy("event-1", "claire", 1, MONDAY, Actor.of("member", "ada"), "io.parvis.client.banned.v1"));

        assertThat(requests.get("ada", "/api/main/clients/claire/history"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "items": [{
                            "id": "event-1", "at": "2026-03-02T09:00:00Z", "fact": "io.parvis.client.banned.v1",
                            "actor": "member:ada", "byName": "Claire Martin"
                          }],
                          "nextCursor": null
                        }
                        """);
    }

    @Test
    void isEmptyWhereNothingWasDone() {
        assertThat(requests.get("ada", "/api/main/members/leo/history"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void isForAdminsOnly() {
        for (String path : HISTORIES) {
            assertThat(requests.get("ada", path)).hasStatusOk();
            assertThat(requests.get("leo", path)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(requests.get("claire", path)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(requests.get(path)).hasStatus(HttpStatus.UNAUTHORIZED);
        }
        assertThat(requests.get("ada", "/api/main/clients/leo/history")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
