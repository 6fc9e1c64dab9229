package io.parvis.notification.mails;

/**
 * Where the content that belongs to an event is read (the CloudEvents {@code dataref} extension).
 *
 * @param source the service that owns it, such as {@code /parvis/identity-service}
 * @param path   a path of that service
 */
public record ContentAddress(String source, String path) {}
