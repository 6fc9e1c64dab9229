package io.parvis.notification.mails.smtp;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import io.parvis.notification.mails.Letter;

/** Makes messages of letters (RFC 5322): plain text and HTML of one content, marked as sent by a machine (RFC 3834). */
final class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String from;
    private final String name;
    private final String domain;

    /**
     * Envelopes of one sender.
     *
     * @param from the sender's address
     * @param name the name beside it
     */
    Envelope(String from, String name) {
        this.from = from;
        this.name = name;
        this.domain = from.substring(from.lastIndexOf('@') + 1);
    }

    /**
     * Fills an empty message.
     *
     * @throws jakarta.mail.internet.AddressException if the recipient's address is none
     */
    MimeMessage around(Letter letter, MimeMessage message) throws MessagingException {
        message.setHeader("Message-ID", "<" + letter.mail().value() + "@" + domain + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setFrom(sender());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(letter.subject(), UTF_8);
        message.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
        return message;
    }

    private InternetAddress sender() throws MessagingException {
        try {
            InternetAddress sender = new InternetAddress(from, true);
            sender.setPersonal(name, UTF_8);
            return sender;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }
}
