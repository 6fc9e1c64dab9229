package io.parvis.testsupport.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.Test;

class MailCatcherTests {

    @Test
    void catchesBothPartsOfAMailForEachRecipient() throws Exception {
        try (MailCatcher catcher = MailCatcher.start()) {

            send(catcher, "Claire@acme.example", "paul@acme.example");

            assertThat(catcher.mails()).hasSize(2);
            assertThat(catcher.mailsTo("claire@ACME.example")).singleElement().satisfies(mail -> {
                assertThat(mail.to()).isEqualTo("Claire@acme.example");
                assertThat(mail.from()).isEqualTo("no-reply@parvis.localhost");
                assertThat(mail.subject()).isEqualTo("Votre dossier été ouvert");
                assertThat(mail.text()).isEqualTo("Bonjour é");
                assertThat(mail.html()).isEqualTo("<p>Bonjour é</p>");
            });
        }
    }

    @Test
    void refusesAMailThatItsListenerCannotKeep() {
        try (MailCatcher catcher = MailCatcher.start(0, mail -> {
            throw new IllegalStateException("disk is full");
        })) {

            assertThatThrownBy(() -> send(catcher, "claire@acme.example")).isInstanceOf(MessagingException.class);

            assertThat(catcher.mails()).isEmpty();
        }
    }

    private static void send(MailCatcher catcher, String... recipients) throws MessagingException {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", String.valueOf(catcher.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("no-reply@parvis.localhost"));
        for (String recipient : recipients) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        }
        message.setSubject("Votre dossier été ouvert", StandardCharsets.UTF_8.name());
        message.setContent(alternatives());
        Transport.send(message);
    }

    private static MimeMultipart alternatives() throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Bonjour é", StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<p>Bonjour é</p>", StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", text, html);
    }
}
