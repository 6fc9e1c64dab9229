package io.parvis.faults.checks;

/**
 * An aggregate that a consumer parked.
 *
 * @param reason why, as the service keeps it
 */
public record ParkedLine(String service, String consumer, String topic, String subject, String reason) {}
