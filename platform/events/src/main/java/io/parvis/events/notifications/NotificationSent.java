package io.parvis.events.notifications;

/**
 * A notification was handed over to its channel.
 *
 * @param template    what it tells, such as {@code request-confirmation}
 * @param channel     {@code EMAIL}
 * @param recipientId the client or member it is for
 * @param cause       the id of the event that it tells of
 */
public record NotificationSent(
        String notificationId, String template, String channel, String recipientId, String cause) {}
