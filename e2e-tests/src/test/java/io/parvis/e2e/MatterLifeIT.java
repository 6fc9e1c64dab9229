package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * The whole life of a matter of each kind, from the draft of its request to its end, as the client and the legal team live it: S31-S33, S36, S39,
 * S46-S49, S51, S54-S56, S58, S60, S61, S87, S88, S90.
 */
class MatterLifeIT extends SystemTest {

    private Program claire;
    private String matter;

    @BeforeEach
    void claireIsThere() {
        claire = parvis.as("claire");
    }

    @ParameterizedTest
    @CsvSource({"Corporate matter,CORPORATE", "Litigation case,LITIGATION", "Trademark filing,INTELLECTUAL_PROPERTY"})
    void s31LeadsFromTheDraftOfARequestToTheClosedMatterOnBothSides(String type, String kind) {
        String request = submitted(type);
        matter = awaitMatterOf("claire", request);
        Answer opened = claire.get(portal(""));
        assertThat(opened.text("/kind")).isEqualTo(kind);
        assertThat(claire.get("/api/portal/requests/" + request).text("/status"))
                .isEqualTo("CONVERTED");
        await("the request's file to be the matter's")
                .until(() -> claire.get(portal("/attachments")).body().contains("facts.txt"));
        String number = opened.text("/number");
        Answer inMain = parvis.as("lawyer").get(main(""));
        assertThat(inMain.text("/requester/name")).contains("Claire");
        assertThat(inMain.text("/company/name")).isEqualTo("Acme");
        assertThat(inMain.json().at("/portal").asBoolean()).isTrue();
        mailed("claire", number);
        mailed("lawyer", number);
        mailed("admin", number);

        lookUpTheRequester(inMain);
        letPaulWatch();
        team("/assignee", Map.of("assigneeId", idOf("lawyer", "/api/main/directory/members?q=weber", "Louis Weber")));
        move("UNDER_REVIEW", null);
        move("IN_PROGRESS", null);
        team("/notes", Map.of("audience", "PORTAL", "text", "We have begun."));
        succeeded(claire.post(portal("/notes"), Map.of("text", "Thank you. Here is more.")));
        team("/developments", Map.of("happenedOn", "2026-11-24", "text", "The other side has answered."));
        if (kind.equals("LITIGATION")) {
            hear();
        }
        assertThat(texts(claire.get(portal("/notes")), "text")).contains("We have begun.", "Thank you. Here is more.");
        assertThat(claire.get(portal("/developments")).body()).contains("The other side has answered.");
        assertThat(claire.get(portal("")).text("/statusNames/fr")).isEqualTo("En cours");

        move("WAITING_FOR_CLIENT", null);
        move("IN_PROGRESS", null);
        move("CLOSED", "RESOLVED");

        Answer closed = claire.get(portal(""));
        assertThat(closed.text("/status")).isEqualTo("CLOSED");
        assertThat(closed.text("/outcome")).isEqualTo("RESOLVED");
        assertThat(texts(parvis.as("lawyer").get(main("/history")), "what"))
                .contains("status", "assignee", "development");
        assertProblem(parvis.as("otto").get(portal("")), 404);
        assertThat(parvis.as("otto")
                        .get("/api/portal/matters?q=" + number)
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(claire.get("/api/portal/matters?q=" + number).json().get("items"))
                .hasSize(1);
    }

    /** Drafted, left, resumed with a file, and sent with two clicks. */
    private String submitted(String type) {
        Map<String, Object> begun =
                Map.of("requestTypeId", typeId("claire", type), "answers", Map.of("subject", "Half a request"));
        String request =
                succeeded(claire.post("/api/portal/requests/drafts", begun)).text("/id");
        String path = "/api/portal/requests/" + request;
        succeeded(claire.upload(path + "/files", "facts.txt", "What happened, as the client tells it."));
        Answer draft = claire.get(path);
        Map<String, Object> finished = Map.of("subject", unique("Whole"), "description", "All of it.");
        succeeded(claire.put(
                path, Map.of("answers", finished), draft.header("ETag").orElseThrow()));
        succeeded(claire.post(path + "/submit", Map.of()));
        succeeded(claire.post(path + "/submit", Map.of()));
        return request;
    }

    private void hear() {
        Map<String, Object> form = Map.of(
                "startsAt",
                "2099-12-14T09:30:00+01:00",
                "timeZone",
                "Europe/Paris",
                "court",
                "Tribunal judiciaire",
                "shown",
                true);
        String hearing = team("/hearings", form).text("/id");
        assertThat(claire.get(portal("/hearings")).body()).contains("Tribunal judiciaire");
        team("/hearings/" + hearing + "/cancel", Map.of());
        assertThat(claire.get(portal("/hearings")).body()).contains("CANCELLED");
    }

    private void move(String status, String outcome) {
        team("/status", outcome == null ? Map.of("status", status) : Map.of("status", status, "outcome", outcome));
    }

    private Answer team(String rest, Map<String, Object> body) {
        return succeeded(parvis.as("lawyer").post(main(rest), body));
    }

    private String main(String rest) {
        return "/api/main/matters/" + matter + rest;
    }

    private String portal(String rest) {
        return "/api/portal/matters/" + matter + rest;
    }

    /** By name and company, as lists are filtered by them. */
    private void lookUpTheRequester(Answer inMain) {
        String company = idOf("lawyer", "/api/main/directory/companies?q=acme", "Acme");
        assertThat(company).isEqualTo(inMain.text("/company/id"));
        assertThat(idOf("lawyer", "/api/main/directory/clients?q=claire+mart&company=" + company, "Claire Martin"))
                .isEqualTo(inMain.text("/requester/id"));
    }

    /** Whom the requester finds among her colleagues, and whom another company finds nowhere. */
    private void letPaulWatch() {
        String paul = idOf("claire", "/api/portal/colleagues?q=paul", "Paul Durand");
        succeeded(claire.post(portal("/watch"), Map.of("watcherId", paul)));
        assertThat(parvis.as("paul").get(portal("")).status()).isEqualTo(200);
        for (String search : List.of("", "&q=paul", "&q=durand", "&q=claire", "&q=acme")) {
            assertThat(parvis.as("otto")
                            .get("/api/portal/colleagues?limit=100" + search)
                            .body())
                    .contains("items")
                    .doesNotContain(paul, "Paul Durand", "Claire Martin", "Nina Novak", "Acme");
        }
    }

    private String idOf(String asker, String lookUp, String name) {
        return succeeded(parvis.as(asker).get(lookUp))
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private void mailed(String username, String number) {
        parvis.mailbox()
                .awaitMail(parvis.emailOf(username), mail -> mail.subject().contains(number));
    }

    private static List<String> texts(Answer list, String field) {
        return list.json()
                .get("items")
                .valueStream()
                .map(item -> item.get(field))
                .map(JsonNode::asString)
                .toList();
    }

    private static Answer succeeded(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
        return answer;
    }
}
