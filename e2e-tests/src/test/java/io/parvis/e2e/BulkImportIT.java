package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Clients and companies from a table, through the gateway, whatever happens to the service meanwhile. */
class BulkImportIT extends SystemTest {

    private static final String HEADER = "username,firstName,lastName,email,accessType,company";
    private static final String IMPORTS = "/api/main/imports";
    private static final int ROWS = 12;

    private final String mark = unique("bulk");

    @Test
    void aServiceThatDiesInTheMidstOfAnImportLosesAndDoublesNothing() {
        String path = checked(table());

        Answer started = parvis.as("admin").post(path + "/start", Map.of());
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        await("the first rows to be added").atMost(Duration.ofSeconds(30)).until(() -> rows(path, "added") > 0);
        parvis.kill("identity-service");

        await("the import to be finished")
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> parvis.as("admin").get(path).text("/state").equals("FINISHED"));
        parvis.awaitHealthy();
        assertThat(rows(path, "added")).isEqualTo(ROWS);
        for (int row = 0; row < ROWS; row++) {
            String username = username(row);
            assertThat(clients(username)).as(username).hasSize(1);
            parvis.mailbox().awaitInvitation(username + "@acme.example");
            assertThat(parvis.mailbox().to(username + "@acme.example"))
                    .as(username)
                    .hasSize(1);
        }
        assertThat(parvis.as("admin")
                        .get("/api/main/companies?limit=100")
                        .json()
                        .get("items")
                        .valueStream()
                        .filter(company -> company.get("name").asString().equals(mark)))
                .hasSize(1);
    }

    @Test
    void theSameTableTwiceAddsNobodyTwice() {
        String first = checked(table());
        parvis.as("admin").post(first + "/start", Map.of());
        awaitState(first, "FINISHED");

        String second = checked(table());

        assertThat(rows(second, "alreadyThere")).isEqualTo(ROWS);
    }

    @Test
    void tellsWhatIsWrongWithEachRowAndAddsNobody() {
        String path = checked(table(
                username(0) + ",Nora,Lind,no address,CLIENT,",
                "%1$s,Nora,Lind,%1$s@acme.example,EVERYTHING,".formatted(username(1))));

        Answer refused = parvis.as("admin").post(path + "/start", Map.of());

        assertProblem(refused, 409);
        assertThat(parvis.as("admin")
                        .get(path + "/rows?errors=true")
                        .json()
                        .get("items")
                        .valueStream()
                        .map(row -> row.at("/errors/0/pointer").asString()))
                .containsExactly("/email", "/accessType");
        assertThat(clients(username(1))).isEmpty();
    }

    /** A table with these rows. */
    static String table(String... rows) {
        return Stream.concat(Stream.of(HEADER), Stream.of(rows)).collect(Collectors.joining(System.lineSeparator()));
    }

    private String table() {
        return table(IntStream.range(0, ROWS)
                .mapToObj(row -> "%1$s,Nora,Lind,%1$s@acme.example,CLIENT,%2$s".formatted(username(row), mark))
                .toArray(String[]::new));
    }

    private String username(int row) {
        return mark + "-" + row;
    }

    private String checked(String table) {
        Answer uploaded = parvis.as("admin").upload(IMPORTS, "clients.csv", table);
        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);
        String path = uploaded.header("Location").orElseThrow();
        awaitState(path, "CHECKED");
        return path;
    }

    private void awaitState(String path, String state) {
        await("the import to be " + state)
                .atMost(Duration.ofMinutes(1))
                .until(() -> parvis.as("admin").get(path).text("/state").equals(state));
    }

    private int rows(String path, String kind) {
        return parvis.as("admin").get(path).json().at("/rows/" + kind).asInt();
    }

    private List<JsonNode> clients(String username) {
        return parvis.as("admin")
                .get("/api/main/clients?q=" + username)
                .json()
                .get("items")
                .valueStream()
                .filter(client -> client.get("username").asString().equals(username))
                .toList();
    }
}
