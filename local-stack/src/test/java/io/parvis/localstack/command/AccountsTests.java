package io.parvis.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.parvis.localstack.process.StackFailure;

class AccountsTests {

    private static final String DIFFERENCES = "GET /internal/operations/accounts/differences?limit=100";
    private static final String REPAIR = "POST /internal/operations/accounts/repair?limit=100";
    private static final String EMPTY = "{\"items\": [], \"nextCursor\": null}";

    private final FakeOperations system = new FakeOperations();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void saysThatAllAreInStep() {
        system.answers(DIFFERENCES, 200, EMPTY);
        system.answers(REPAIR, 200, EMPTY);

        assertThat(Accounts.report(system.operations(), out)).isZero();
        assertThat(RepairAccounts.repair(system.operations(), out)).isZero();
        assertThat(said()).isEqualTo("""
            Keycloak's accounts are what Parvis's people are.
            There was nothing to repair.
            """);
    }

    @Test
    void showsTheDifferencesOfAllPagesTheWorstFirst() {
        system.answers(DIFFERENCES, 200, """
            {"items": [{"kind": "DIFFERENT", "person": "p1", "account": "a1", "fields": ["EMAIL", "LAST_NAME"]}],
             "nextCursor": "members."}
            """);
        system.answers(DIFFERENCES + "&cursor=members.", 200, """
            {"items": [], "nextCursor": "accounts."}
            """);
        system.answers(DIFFERENCES + "&cursor=accounts.", 200, """
            {"items": [{"kind": "STOPPED_BUT_ENABLED", "person": "p2", "account": "a2", "fields": ["ENABLED"]},
                       {"kind": "NO_PERSON", "person": null, "account": "a3\\u001b[2J", "fields": []}],
             "nextCursor": null}
            """);

        assertThat(Accounts.report(system.operations(), out)).isZero();
        assertThat(said()).isEqualTo("""
            WHAT                 PERSON  ACCOUNT  FIELDS
            STOPPED_BUT_ENABLED  p2      a2       ENABLED
            DIFFERENT            p1      a1       EMAIL,LAST_NAME
            NO_PERSON            -       a3?[2J   -
            Bring Keycloak in line: ./parvis accounts repair
            """);
    }

    @Test
    void offersNoRepairOfWhatIsNobodys() {
        system.answers(DIFFERENCES, 200, """
            {"items": [{"kind": "NO_PERSON", "person": null, "account": "a3", "fields": []}], "nextCursor": null}
            """);

        Accounts.report(system.operations(), out);

        assertThat(said()).doesNotContain("repair");
    }

    @Test
    void failsWhereAnAccountCanNotBeRepaired() {
        system.answers(REPAIR, 200, """
            {"items": [{"difference": {"kind": "NO_ACCOUNT", "person": "p1", "account": null, "fields": []},
                        "outcome": "REFUSED", "reason": "account-taken"},
                       {"difference": {"kind": "NO_ACCOUNT", "person": "p2", "account": null, "fields": []},
                        "outcome": "REPAIRED", "reason": null}],
             "nextCursor": null}
            """);

        assertThat(RepairAccounts.repair(system.operations(), out)).isEqualTo(1);
        assertThat(said()).isEqualTo("""
            WHAT        PERSON  ACCOUNT  FIELDS  OUTCOME
            NO_ACCOUNT  p1      -        -       REFUSED account-taken
            NO_ACCOUNT  p2      -        -       REPAIRED
            """);
    }

    @Test
    void repeatsWhatTheServiceSaysWhileKeycloakIsAway() {
        system.answers(
                REPAIR, 503, "{\"title\": \"Keycloak can't be asked at the moment\", \"detail\": \"Ask again.\"}");

        assertThatExceptionOfType(StackFailure.class)
                .isThrownBy(() -> RepairAccounts.repair(system.operations(), out))
                .withMessage("identity-service: Keycloak can't be asked at the moment. Ask again.");
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
