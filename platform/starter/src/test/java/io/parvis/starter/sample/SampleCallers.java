package io.parvis.starter.sample;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.dao.DataAccessResourceFailureException;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.security.Caller;
import io.parvis.starter.security.CallerDirectory;

/** Knows Claire of the portal and Leo of the legal team, until told otherwise. */
public final class SampleCallers implements CallerDirectory {

    private final Map<String, SampleCaller> active = new ConcurrentHashMap<>();
    private volatile boolean away;

    SampleCallers() {
        reset();
    }

    /** Everyone is active again, and the directory answers. */
    public void reset() {
        away = false;
        active.put("claire", new SampleCaller("claire", "portal"));
        active.put("leo", new SampleCaller("leo", "main"));
    }

    /** Nobody with this subject is active any more. */
    public void ban(String subject) {
        active.remove(subject);
    }

    /** Looking up fails from now on. */
    public void goAway() {
        away = true;
    }

    @Override
    public Optional<SampleCaller> find(String subject) {
        if (away) {
            throw new DataAccessResourceFailureException("no server at 127.0.0.1 for " + subject);
        }
        return Optional.ofNullable(active.get(subject));
    }

    /** A person. */
    public record SampleCaller(String name, String surface) implements Caller {

        @Override
        public Actor actor() {
            return Actor.of("person", name);
        }

        @Override
        public Set<String> surfaces() {
            return Set.of(surface);
        }
    }
}
