package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Acme, of which it is turned what colleagues share, and Globex, which shares everything: clients of Acme are moved there and back. Turned for one test and
 * back, with paul as claire's manager meanwhile.
 */
final class TwoCompanies implements AutoCloseable {

    private static final List<String> KEPT =
            List.of("firstName", "lastName", "username", "email", "accessType", "language", "timeZone");

    private final Parvis parvis;
    private final Probes probes;

    TwoCompanies(Parvis parvis, Probes probes) {
        this.parvis = parvis;
        this.probes = probes;
        share(Whereabouts.AWAY, "COMPANY");
        place("claire", Standing.FIRST);
        probes.await(Standing.FIRST);
    }

    /** Turns where somebody is or what Acme shares, and waits until every service goes by it. */
    void turn(Turn turn, Standing after) {
        if (turn.dial() == Dial.COMPANY) {
            share(Whereabouts.HOME, turn.to());
        } else {
            place(turn.dial().client(), after);
            if (turn.dial() == Dial.PAUL && after.whereabouts().isPaulClairesManager()) {
                place("claire", after);
            }
        }
        probes.await(after);
    }

    private void share(String company, String sharing) {
        String path = "/api/main/companies/" + parvis.companyId(company);
        Answer seen = parvis.as("admin").get(path);
        List<String> domains = seen.json()
                .get("mailDomains")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        put(path, Map.of("name", company, "sharing", sharing, "mailDomains", domains), seen);
    }

    /** Edits a client to be where they are then; a manager is of the same company. */
    private void place(String client, Standing standing) {
        String at = standing.at(Dial.of(client));
        Map<String, Object> place = new HashMap<>();
        place.put("companyId", parvis.companyId(at.equals(Whereabouts.HOME) ? at : Whereabouts.AWAY));
        if (at.equals(Whereabouts.KEEPING)) {
            place.put("keptCompanyIds", List.of(parvis.companyId(Whereabouts.HOME)));
        }
        if (client.equals("claire") && standing.whereabouts().isPaulClairesManager()) {
            place.put("managerId", id("paul"));
        }
        edit(client, place);
    }

    private void edit(String client, Map<String, Object> place) {
        String path = "/api/main/clients/" + id(client);
        Answer seen = parvis.as("admin").get(path);
        Map<String, Object> form = new HashMap<>(place);
        KEPT.forEach(field -> form.put(field, seen.text("/" + field)));
        put(path, form, seen);
    }

    private String id(String client) {
        return parvis.as(client).get("/api/portal/me").text("/id");
    }

    private void put(String path, Map<String, Object> form, Answer seen) {
        Answer answer = parvis.as("admin").put(path, form, seen.header("ETag").orElseThrow());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Override
    public void close() {
        share(Whereabouts.HOME, "WATCHERS");
        List.of("paul", "nina", "claire").forEach(client -> place(client, Standing.FIRST));
        probes.await(Standing.FIRST);
        edit("claire", Map.of("companyId", parvis.companyId(Whereabouts.HOME)));
        share(Whereabouts.AWAY, "WATCHERS");
    }
}
