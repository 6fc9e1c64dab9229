package io.parvis.e2e;

import static io.parvis.e2e.SystemTest.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * A table of clients of one company that an admin uploaded for one test.
 *
 * @param company that nobody else is of; usernames begin with its name
 * @param path    of the import in the main application
 */
record NewImport(Parvis parvis, String company, int size, String path) {

    private static final String HEADER = "username,firstName,lastName,email,accessType,company";

    /** Uploads a table of so many clients and waits until it is checked. */
    static NewImport of(Parvis parvis, int size) {
        return of(parvis, unique("bulk"), size);
    }

    private static NewImport of(Parvis parvis, String company, int size) {
        String table = table(usernames(company, size)
                .map(name -> "%1$s,Nora,Lind,%1$s@acme.example,CLIENT,%2$s".formatted(name, company))
                .toArray(String[]::new));
        return new NewImport(parvis, company, size, checked(parvis, table));
    }

    /** Uploads the same table once more. */
    NewImport again() {
        return of(parvis, company, size);
    }

    /** A table with these rows. */
    static String table(String... rows) {
        return Stream.concat(Stream.of(HEADER), Stream.of(rows)).collect(Collectors.joining(System.lineSeparator()));
    }

    /** The path of an import of this table, once it is checked. */
    static String checked(Parvis parvis, String table) {
        Answer uploaded = parvis.as("admin").upload("/api/main/imports", "clients.csv", table);
        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);
        String path = uploaded.header("Location").orElseThrow();
        await("the import to be checked")
                .atMost(Duration.ofMinutes(1))
                .until(() -> parvis.as("admin").get(path).text("/state").equals("CHECKED"));
        return path;
    }

    void start() {
        Answer started = parvis.as("admin").post(path + "/start", Map.of());
        assertThat(started.status()).as(started.body()).isEqualTo(200);
    }

    /** Waits until all rows are settled, whatever died meanwhile. */
    void awaitFinished() {
        await("the import to be finished")
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> parvis.as("admin").get(path).text("/state").equals("FINISHED"));
    }

    /** How many rows are in a state. */
    int rows(String state) {
        return parvis.as("admin").get(path).json().at("/rows/" + state).asInt();
    }

    List<String> usernames() {
        return usernames(company, size).toList();
    }

    /** All rows were added, each one is one client who got one mail, and their company is one. */
    void assertEachIsThereOnce() {
        assertThat(rows("added")).isEqualTo(size);
        for (String username : usernames()) {
            String email = username + "@acme.example";
            assertThat(clients(parvis, username)).as(username).hasSize(1);
            parvis.mailbox().awaitInvitation(email);
            assertThat(parvis.mailbox().to(email)).as(username).hasSize(1);
        }
        assertThat(parvis.as("admin")
                        .get("/api/main/companies?limit=100")
                        .json()
                        .get("items")
                        .valueStream()
                        .filter(one -> one.get("name").asString().equals(company)))
                .hasSize(1);
    }

    /** The clients of this username. */
    static List<JsonNode> clients(Parvis parvis, String username) {
        return parvis.as("admin")
                .get("/api/main/clients?q=" + username)
                .json()
                .get("items")
                .valueStream()
                .filter(client -> client.get("username").asString().equals(username))
                .toList();
    }

    private static Stream<String> usernames(String company, int size) {
        return IntStream.range(0, size).mapToObj(row -> company + "-" + row);
    }
}
