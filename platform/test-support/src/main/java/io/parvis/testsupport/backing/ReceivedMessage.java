package io.parvis.testsupport.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/** Reads the parts of a MIME message that a person would see. */
final class ReceivedMessage {

    private ReceivedMessage() {}

    static CaughtMail read(MimeMessage message, String recipient) {
        try {
            return new CaughtMail(
                    UUID.randomUUID().toString(),
                    sender(message),
                    recipient,
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    Instant.now(),
                    firstText(message, "text/plain"),
                    firstText(message, "text/html"),
                    message.getMessageID());
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Not a readable mail", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sender(MimeMessage message) throws MessagingException {
        return message.getFrom() instanceof InternetAddress[] senders && senders.length > 0
                ? senders[0].getAddress()
                : "";
    }

    private static String firstText(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return String.valueOf(part.getContent());
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String text = firstText(parts.getBodyPart(i), type);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
