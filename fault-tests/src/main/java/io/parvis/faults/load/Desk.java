package io.parvis.faults.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.parvis.faults.ledger.Command;
import io.parvis.faults.ledger.Kind;

/** Puts together the commands of the run, each unlike any other. */
final class Desk {

    private final Surroundings surroundings;
    private final AtomicInteger count = new AtomicInteger();

    Desk(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** @param chance decides which of the request types that become matters */
    Posting matter(Persona client, int chance) {
        return request(client, Kind.SUBMIT_REQUEST, surroundings.matterTypes(), chance);
    }

    /** @param chance decides which of the request types that become contracts, of which there must be one */
    Posting contract(Persona client, int chance) {
        return request(client, Kind.ASK_FOR_CONTRACT, surroundings.contractTypes(), chance);
    }

    boolean takesContracts() {
        return !surroundings.contractTypes().isEmpty();
    }

    private Posting request(Persona client, Kind kind, List<RequestType> types, int chance) {
        int number = count.incrementAndGet();
        String subject = "%s subject %d".formatted(surroundings.marker(client.company()), number);
        String description = "%s in confidence %d".formatted(surroundings.secret(client.company()), number);
        Map<String, Object> answers = Map.of("subject", subject, "description", description);
        RequestType type = types.get(chance % types.size());
        return new Posting(
                client, command(kind, client, subject, number), "/api/portal/requests", type.filledIn(answers));
    }

    /** @param matter as it is to be after the move */
    Posting move(MovableMatter matter) {
        Map<String, Object> body = new HashMap<>(Map.of("status", matter.status()));
        if (matter.status().equals("CLOSED")) {
            body.put("outcome", "RESOLVED");
        }
        return new Posting(
                Persona.LAWYER,
                command(Kind.MOVE_MATTER, Persona.LAWYER, matter.effect(), count.incrementAndGet()),
                "/api/main/matters/" + matter.id() + "/status",
                body);
    }

    Posting invitation(String company) {
        int number = count.incrementAndGet();
        String marker = surroundings.marker(company);
        String username = "%s-%d".formatted(marker, number);
        Map<String, Object> body = Map.of(
                "firstName",
                "Ada",
                "lastName",
                marker,
                "username",
                username,
                "email",
                username + "@invited.example",
                "accessType",
                "CLIENT",
                "companyId",
                surroundings.company(company));
        return new Posting(
                Persona.ADMIN, command(Kind.INVITE_CLIENT, Persona.ADMIN, username, number), "/api/main/clients", body);
    }

    Posting company(String name) {
        int number = count.incrementAndGet();
        String unique = "%s holding %d".formatted(surroundings.marker(name), number);
        return new Posting(
                Persona.ADMIN,
                command(Kind.REGISTER_COMPANY, Persona.ADMIN, unique, number),
                "/api/main/companies",
                Map.of("name", unique));
    }

    private static Command command(Kind kind, Persona who, String effect, int number) {
        return new Command("fault-run-" + number, kind, who.username(), effect);
    }
}
