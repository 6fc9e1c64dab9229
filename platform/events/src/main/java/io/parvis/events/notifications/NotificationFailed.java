package io.parvis.events.notifications;

/** A notification was given up after its last attempt. */
public record NotificationFailed(
        String notificationId, String template, String channel, String recipientId, String cause) {}
