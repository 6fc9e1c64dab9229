package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.parvis.localstack.Addresses;

/** Those who ask, as the head of {@code separation.txt} tells them. */
record Personas(Parvis parvis) {

    /** Their tokens are new, so that they last until everything is asked. */
    List<Persona> all() {
        WrongTokens wrong = new WrongTokens(parvis, "claire");
        String expired = wrong.expired();
        Persona deactivated = stopped("off", "deactivate", Map.of());
        Persona banned = stopped("ban", "ban", Map.of("reason", "Asked what is not for them"));
        Persona deactivatedMember = stoppedMember("moff");
        Persona demoted = demoted("was");
        parvis.renewTokens();
        return List.of(
                new Persona("anon", null),
                new Persona("sig", wrong.forged()),
                new Persona("iss", wrong.ofAnotherIssuer()),
                new Persona("aud", wrong.forAnotherAudience()),
                new Persona("exp", expired),
                new Persona("id", wrong.ofIdentity()),
                deactivated,
                banned,
                person("cli", "paul"),
                person("col", "nina"),
                person("both", "claire"),
                person("oth", "otto"),
                person("adm", "admin"),
                person("law", "lawyer"),
                person("con", "contracts"),
                account("ops", "operations", Addresses.OPERATIONS_SECRET),
                account("not", "notification-service", Addresses.accountSecret("notification-service")),
                account("req", "request-service", Addresses.accountSecret("request-service")),
                deactivatedMember,
                demoted);
    }

    private Persona person(String name, String username) {
        return new Persona(name, parvis.tokenOf(username));
    }

    private Persona account(String name, String client, String secret) {
        return new Persona(name, parvis.tokens().ofAccount(client, secret));
    }

    /** Somebody whose token every service took, until an admin stopped them. */
    private Persona stopped(String name, String action, Map<String, Object> body) {
        NewClient client = NewClient.of(parvis, parvis.companyId("Acme"));
        client.setPassword(client.invitation(1), 204);
        String token = client.token();
        awaitEverywhere(token, "/api/portal/nothing", 404);
        Answer stopped = client.undergo(action, body);
        assertThat(stopped.status()).as(stopped.body()).isEqualTo(200);
        awaitEverywhere(token, "/api/portal/nothing", 401);
        return new Persona(name, token);
    }

    private Persona stoppedMember(String name) {
        NewMember member = NewMember.of(parvis, "LAWYER");
        String token = member.token();
        awaitEverywhere(token, "/api/main/nothing", 404);
        Answer stopped = member.undergo("deactivate");
        assertThat(stopped.status()).as(stopped.body()).isEqualTo(200);
        awaitEverywhere(token, "/api/main/nothing", 401);
        return new Persona(name, token);
    }

    /** Somebody whose token is from when they had another role; an admin sees all matters, a contract manager none without a contract. */
    private Persona demoted(String name) {
        NewMember member = NewMember.of(parvis, "ADMIN");
        String token = member.token();
        awaitEverywhere(token, "/api/main/nothing", 404);
        awaitMatters(token, true);
        member.become("CONTRACT_MANAGER");
        awaitMatters(token, false);
        return new Persona(name, token);
    }

    private void awaitMatters(String token, boolean seen) {
        await("matters to be %s".formatted(seen ? "seen" : "seen no longer"))
                .atMost(Duration.ofMinutes(1))
                .until(() -> parvis.at("matter-service", token)
                                .get("/api/main/matters")
                                .json()
                                .get("items")
                                .isEmpty()
                        != seen);
    }

    /** Whom a service knows is told that there is nothing; anyone else must log in. */
    private void awaitEverywhere(String token, String path, int status) {
        await("%d at every service".formatted(status))
                .atMost(Duration.ofMinutes(1))
                .until(() -> Addresses.CONSUMERS.stream()
                        .allMatch(service -> parvis.at(service, token).get(path).status() == status));
    }
}
