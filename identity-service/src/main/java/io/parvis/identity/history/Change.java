package io.parvis.identity.history;

import java.time.Instant;
import java.util.List;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Aggregate;

/** One thing that was done to a person or company. */
public final class Change implements Aggregate<Void> {

    private final String id;
    private final String subject;
    private final long number;
    private final Instant at;
    private final Actor by;
    private final String fact;

    private Change(String id, String subject, long number, Instant at, Actor by, String fact) {
        this.id = id;
        this.subject = subject;
        this.number = number;
        this.at = at;
        this.by = by;
        this.fact = fact;
    }

    /**
     * What an event told of.
     *
     * @param event   the event's id
     * @param subject the id of the person or company
     * @param number  counts the facts of the subject
     * @param fact    the event's wire name, such as {@code io.parvis.client.banned.v1}
     */
    public static Change toldBy(String event, String subject, long number, Instant at, Actor by, String fact) {
        return new Change(event, subject, number, at, by, fact);
    }

    /** A change as it was stored. */
    public static Change restore(String id, String subject, long number, Instant at, Actor by, String fact) {
        return new Change(id, subject, number, at, by, fact);
    }

    @Override
    public String id() {
        return id;
    }

    /** Nothing: a history tells of events, and is none. */
    @Override
    public List<Void> events() {
        return List.of();
    }

    public String subject() {
        return subject;
    }

    public long number() {
        return number;
    }

    public Instant at() {
        return at;
    }

    public Actor by() {
        return by;
    }

    public String fact() {
        return fact;
    }
}
