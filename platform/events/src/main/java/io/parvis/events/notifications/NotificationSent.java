package io.parvis.events.notifications;

/** A notification reached its channel; {@code cause} is the id of the event that it tells of. */
public record NotificationSent(
        String notificationId, String template, String channel, String recipientId, String cause) {}
