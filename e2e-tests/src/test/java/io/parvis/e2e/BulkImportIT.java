package io.parvis.e2e;

import static io.parvis.e2e.NewImport.clients;
import static io.parvis.e2e.NewImport.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clients and companies from a table, through the gateway, whatever happens to the service meanwhile. */
@Tag("faults")
class BulkImportIT extends SystemTest {

    private static final int ROWS = 20;

    /** Who was answered nothing, because the service died when it had done what was asked, has a link that is used up. */
    @Test
    void aServiceThatDiesInTheMidstOfAnImportAndOfActivationsLosesAndDoublesNothing() {
        NewClient waiting = NewClient.of(parvis, parvis.companyId("Acme"));
        waiting.invitation(1);
        NewImport started = NewImport.of(parvis, ROWS);
        started.start();
        try (Activations activations = new Activations(parvis, started.usernames())) {
            activations.awaitFirst();
            parvis.kill("identity-service");

            assertThatAPasswordWaits(waiting);
            started.awaitFinished();
            assertThat(activations.answers())
                    .allSatisfy((username, statuses) ->
                            assertThat(statuses).satisfiesAnyOf(BulkImportIT::areYes, BulkImportIT::areDoneUnheard));
            parvis.awaitHealthy();
            activations.assertPasswordsOpenSessions();
        }
        started.assertEachIsThereOnce();
        awaitNoDifferences();
    }

    @Test
    void theSameTableTwiceAddsNobodyTwice() {
        NewImport first = NewImport.of(parvis, 4);
        first.start();
        first.awaitFinished();

        assertThat(first.again().rows("alreadyThere")).isEqualTo(4);
    }

    @Test
    void tellsWhatIsWrongWithEachRowAndAddsNobody() {
        String name = unique("bulk");
        String path = NewImport.checked(
                parvis,
                table(
                        name + "-0,Nora,Lind,no address,CLIENT,",
                        "%1$s,Nora,Lind,%1$s@acme.example,EVERYTHING,".formatted(name + "-1")));

        Answer refused = parvis.as("admin").post(path + "/start", Map.of());

        assertProblem(refused, 409);
        assertThat(parvis.as("admin")
                        .get(path + "/rows?errors=true")
                        .json()
                        .get("items")
                        .valueStream()
                        .map(row -> row.at("/errors/0/pointer").asString()))
                .containsExactly("/email", "/accessType");
        assertThat(clients(parvis, name + "-1")).isEmpty();
    }

    /** Whoever comes while nobody is there is told to come again, and is let in then. */
    private void assertThatAPasswordWaits(NewClient invited) {
        try (Activations meanwhile = new Activations(parvis, List.of(invited.username()))) {
            assertThat(meanwhile.answers().values())
                    .allSatisfy(statuses -> assertThat(statuses).startsWith(503).endsWith(204));
        }
    }

    private static void areYes(List<? extends Integer> statuses) {
        assertThat(statuses).last().isEqualTo(204);
        assertThat(statuses.subList(0, statuses.size() - 1)).allMatch(status -> status == 503);
    }

    private static void areDoneUnheard(List<? extends Integer> statuses) {
        assertThat(statuses).last().isEqualTo(410);
        assertThat(statuses.subList(0, statuses.size() - 1)).isNotEmpty().allMatch(status -> status == 503);
    }
}
