package io.parvis.localstack.operations;

import java.time.Instant;

/**
 * An aggregate of which a service could not apply an event, as the service tells it.
 *
 * @param id for replaying
 * @param subject the aggregate's id
 * @param since when the first of its events was parked
 * @param events how many are parked
 */
public record ParkedAggregate(
        String id, String consumer, String topic, String subject, Instant since, String reason, int events) {}
