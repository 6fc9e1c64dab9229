package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a matter is kept from, and whom it is shown to, holds for the request that it came from: S24, S57, S60. */
class RestrictedRequestIT extends SystemTest {

    private static final Duration AT_MOST = Duration.ofMinutes(1);

    private NewClient colleagueClient;
    private NewClient nextClient;
    private Program requester;
    private Program colleague;
    private Program next;
    private Program otherLawyer;
    private String request;
    private String matter;
    private String file;
    private String number;

    @BeforeEach
    void givenAMatterThatCameFromARequestInACompanyThatSharesEverything() {
        String company = companyThatSharesEverything();
        requester = program(activated(NewClient.of(parvis, company)).token());
        colleagueClient = activated(NewClient.of(parvis, company));
        colleague = program(colleagueClient.token());
        nextClient = activated(NewClient.of(parvis, company));
        next = program(nextClient.token());
        otherLawyer = program(NewMember.of(parvis, "LAWYER").token());
        awaitStatus(requester, "/api/portal/requests", 200);
        Stream.of(colleague, next).forEach(client -> awaitStatus(client, "/api/portal/matters", 200));
        Answer draft = succeeded(requester.post(
                "/api/portal/requests/drafts",
                Map.of(
                        "requestTypeId", typeId("claire", "Corporate matter"),
                        "answers", Map.of("subject", unique("Merger"), "description", "In June."))));
        request = draft.text("/id");
        file = succeeded(requester.upload(portal("/files"), "deed.txt", "Signed in June."))
                .text("/id");
        number = succeeded(requester.post(portal("/submit"), Map.of())).text("/number");
        matter = await("the matter of the request")
                .atMost(AT_MOST)
                .until(() -> requester.get(portal("")).json().at("/became/id").asString(""), id -> !id.isEmpty());
        awaitStatus(requester, "/api/portal/matters/" + matter, 200);
        inThePortal().forEach(path -> awaitStatus(colleague, path, 200));
        inMain().forEach(path ->
                Stream.of(otherLawyer, parvis.as("admin")).forEach(member -> awaitStatus(member, path, 200)));
    }

    @Test
    void s24TheRequestOfARestrictedMatterIsForThoseWhoSeeTheMatter() {
        team("/restrict", Map.of());

        for (Program member : List.of(otherLawyer, parvis.as("admin"))) {
            inMain().forEach(path -> awaitStatus(member, path, 404));
            assertThat(found(member)).isZero();
        }
        inThePortal().forEach(path -> awaitStatus(colleague, path, 404));
        assertThat(found(parvis.as("lawyer"))).isOne();
        inMain().forEach(path -> awaitStatus(parvis.as("lawyer"), path, 200));
        inThePortal().forEach(path -> awaitStatus(requester, path, 200));

        team("/unrestrict", Map.of());

        inMain().forEach(path -> awaitStatus(parvis.as("admin"), path, 200));
        assertThat(found(otherLawyer)).isOne();
    }

    @Test
    void s60TheRequestGoesWithTheMatterToWatchersAndTheNextRequester() {
        succeeded(requester.post("/api/portal/matters/" + matter + "/privacy", Map.of("onlyWatchers", true)));
        inThePortal().forEach(path -> awaitStatus(colleague, path, 404));
        inMain().forEach(path -> awaitStatus(otherLawyer, path, 200));

        team("/watch", Map.of("watcherId", colleagueClient.id()));
        inThePortal().forEach(path -> awaitStatus(colleague, path, 200));
        assertProblem(colleague.post(portal("/withdraw"), Map.of()), 403);
        assertProblem(colleague.post(portal("/amend"), Map.of("requestTypeVersion", 1, "answers", Map.of())), 403);
        assertProblem(colleague.upload(portal("/files"), "more.txt", "More."), 403);

        team("/requester", Map.of("requesterId", nextClient.id()));
        inThePortal().forEach(path -> awaitStatus(next, path, 200));
        inThePortal().forEach(path -> awaitStatus(requester, path, 404));
        assertProblem(requester.post(portal("/withdraw"), Map.of()), 404);
        assertProblem(requester.post(portal("/amend"), Map.of("requestTypeVersion", 1, "answers", Map.of())), 404);
        assertProblem(requester.upload(portal("/files"), "more.txt", "More."), 404);
        inThePortal().forEach(path -> awaitStatus(colleague, path, 200));
    }

    /** What shows a request in the portal. */
    private List<String> inThePortal() {
        return Stream.of("", "/form", "/files", "/files/" + file, "/files/" + file + "/content")
                .map(this::portal)
                .toList();
    }

    /** What shows a request in the main application. */
    private List<String> inMain() {
        return Stream.of("", "/files", "/files/" + file + "/content")
                .map(rest -> "/api/main/requests/" + request + rest)
                .toList();
    }

    private long found(Program member) {
        return member.get("/api/main/requests?q=" + number).json().get("items").size();
    }

    private String portal(String rest) {
        return "/api/portal/requests/" + request + rest;
    }

    private void team(String rest, Map<String, Object> body) {
        succeeded(parvis.as("lawyer").post("/api/main/matters/" + matter + rest, body));
    }

    private String companyThatSharesEverything() {
        String name = unique("Initech");
        String path = "/api/main/companies/"
                + succeeded(parvis.as("admin").post("/api/main/companies", Map.of("name", name)))
                        .text("/id");
        String seen = parvis.as("admin").get(path).header("ETag").orElseThrow();
        return succeeded(parvis.as("admin").put(path, Map.of("name", name, "sharing", "COMPANY"), seen))
                .text("/id");
    }

    private static NewClient activated(NewClient client) {
        client.setPassword(client.invitation(1), 204);
        return client;
    }

    private Program program(String token) {
        return new Program(parvis.gateway(), () -> token);
    }

    private static void awaitStatus(Program program, String path, int status) {
        await("%d at %s".formatted(status, path))
                .atMost(AT_MOST)
                .until(() -> program.get(path).status() == status);
    }

    private static Answer succeeded(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
        return answer;
    }
}
