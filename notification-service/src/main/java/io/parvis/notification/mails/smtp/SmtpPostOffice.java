package io.parvis.notification.mails.smtp;

import java.util.Set;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.util.StreamProvider;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

import io.parvis.notification.mails.Delivery;
import io.parvis.notification.mails.Letter;
import io.parvis.notification.mails.Portal;
import io.parvis.notification.mails.PostOffice;
import io.parvis.notification.mails.Reason;

/**
 * Hands letters to the mail server by SMTP (RFC 5321). Only a 5xx answer to the mail itself refuses it for good; one to our own log-in, like
 * anything else, may be put right, and the mail is tried again.
 */
@Component
class SmtpPostOffice implements PostOffice {

    /** Answers that tell us to log in, or that we could not: RFC 4954, section 6. */
    private static final Set<Integer> LOG_IN = Set.of(530, 534, 535, 538);

    static {
        // Jakarta Mail looks for it along the whole class path, for each header and part of each mail, unless it is
        // named
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final JavaMailSender server;
    private final Envelope envelope;

    SmtpPostOffice(JavaMailSender server, SenderSettings sender, Portal portal) {
        this.server = server;
        this.envelope = new Envelope(sender.from(), portal.name());
    }

    @Override
    public Delivery deliver(Letter letter) {
        try {
            server.send(envelope.around(letter, server.createMimeMessage()));
            return new Delivery.Accepted();
        } catch (AddressException e) {
            return new Delivery.Refused(Reason.ADDRESS_INVALID);
        } catch (MessagingException e) {
            throw new IllegalStateException(
                    "can't put together the message of mail " + letter.mail().value(), e);
        } catch (MailException e) {
            return isFinal(e) ? new Delivery.Refused(Reason.SERVER_REFUSED) : new Delivery.Deferred(Reason.SERVER_AWAY);
        }
    }

    private static boolean isFinal(MailException e) {
        return e instanceof MailSendException failure
                && Stream.of(failure.getMessageExceptions())
                        .flatMap(SmtpPostOffice::chain)
                        .mapToInt(SmtpPostOffice::answer)
                        .anyMatch(code -> code >= 500 && code <= 599 && !LOG_IN.contains(code));
    }

    private static Stream<Exception> chain(Exception first) {
        return Stream.iterate(
                first,
                exception -> exception != null,
                exception -> exception instanceof MessagingException failure ? failure.getNextException() : null);
    }

    private static int answer(Exception exception) {
        return switch (exception) {
            case SMTPSendFailedException failure -> failure.getReturnCode();
            case SMTPSenderFailedException failure -> failure.getReturnCode();
            case SMTPAddressFailedException failure -> failure.getReturnCode();
            default -> 0;
        };
    }
}
