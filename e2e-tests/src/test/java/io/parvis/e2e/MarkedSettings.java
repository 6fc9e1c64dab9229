package io.parvis.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What stands beside a matter of claire's: a group of the team that takes care of it, a form that nobody is offered, and filters that people keep for themselves. */
final class MarkedSettings {

    private final Canary group =
            Canary.of("a group", Standing::team, "parvis.members", "admin", Standing.COLLEAGUE, "contracts");
    private final Canary draft = Canary.of("a request type that is not published", Standing.MEMBERS);
    private final Canary filter = Canary.of("a member's filter", Set.of("lawyer"));
    private final Canary clientsFilter = Canary.of("a client's filter", Set.of("claire"));

    private final MatterWork work;
    private final Map<Canary, String> ids = new HashMap<>();

    MarkedSettings(Parvis parvis, MatterWork work) {
        this.work = work;
        String groupId = work.made("admin", "/api/main/groups", Map.of("name", group.word()));
        ids.put(group, groupId);
        await("the group to be known at matters")
                .atMost(Duration.ofMinutes(1))
                .until(() -> parvis.as("lawyer")
                                .post(work.main("/group"), Map.of("groupId", groupId))
                                .status()
                        == 200);
        Map<String, Object> name = Map.of("en", draft.word(), "fr", draft.word());
        ids.put(draft, work.made("admin", "/api/main/request-types", Map.of("target", "CORPORATE", "name", name)));
        ids.put(filter, saved("lawyer", "main", filter));
        ids.put(clientsFilter, saved("claire", "portal", clientsFilter));
    }

    private String saved(String owner, String surface, Canary canary) {
        return work.made(owner, "/api/" + surface + "/saved-filters", Map.of("name", canary.word(), "list", "MATTERS"));
    }

    List<Canary> canaries() {
        return List.of(group, draft, filter, clientsFilter);
    }

    Stream<Thing> things() {
        return ids.entrySet().stream().map(entry -> entry.getKey().at(entry.getValue()));
    }

    void addTo(Examples examples) {
        examples.add("groups/{id}", ids.get(group));
        examples.add("saved-filters/{memberFilterId}", ids.get(filter));
        examples.add("saved-filters/{clientFilterId}", ids.get(clientsFilter));
    }

    String group() {
        return ids.get(group);
    }

    String draft() {
        return ids.get(draft);
    }
}
