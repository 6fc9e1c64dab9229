package io.parvis.identity.people;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.parvis.directory.PersonId;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Other services, which name whom they are told to, or are away. */
public final class InMemoryReferencesElsewhere implements ReferencesElsewhere {

    private final Map<PersonId, Map<String, Long>> references = new ConcurrentHashMap<>();
    private volatile boolean away;
    private volatile Runnable meanwhile = () -> {};

    public void name(PersonId person, Map<String, Long> byService) {
        references.put(person, byService);
    }

    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    /** Does this once while they are asked. */
    public void meanwhile(Runnable action) {
        meanwhile = action;
    }

    @Override
    public Map<String, Long> to(PersonId person) {
        if (away) {
            throw new Refused(StandardRefusal.UNAVAILABLE);
        }
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        return references.getOrDefault(person, Map.of());
    }
}
