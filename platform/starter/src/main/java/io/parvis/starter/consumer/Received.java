package io.parvis.starter.consumer;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.Actor;

/**
 * An event as it arrived.
 *
 * @param id       unique per event; a resend keeps it
 * @param source   who published it, such as {@code /parvis/request-service}
 * @param subject  the id of the aggregate that it is about
 * @param sequence counts the events of the subject on the topic, from 1
 * @param time     when it happened
 * @param dataref  where the content that belongs to it is read, absent when there is none; see {@link ContentReader}
 * @param audience the keys of those who may hear of it, as its owner knew them when it happened; empty when nobody may
 * @param data     the published record
 */
public record Received<T>(
        String id,
        String source,
        String subject,
        long sequence,
        Instant time,
        Actor actor,
        @Nullable String dataref,
        Set<String> audience,
        T data) {

    public Received {
        audience = Set.copyOf(audience);
    }
}
