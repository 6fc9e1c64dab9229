package io.parvis.notification.mails.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import io.parvis.notification.mails.Delivery;
import io.parvis.notification.mails.Letter;
import io.parvis.notification.mails.MailId;
import io.parvis.notification.mails.Portal;
import io.parvis.notification.mails.PostOffice;
import io.parvis.notification.mails.Reason;
import io.parvis.testsupport.backing.FreePort;

class SmtpPostOfficeIT {

    private static final MailId MAIL = new MailId("3f2b7a52-6f0a-5e0c-9c55-70a7b1a7e5d1");
    private static final Letter LETTER = letterTo("claire@example.org", "Votre demande a été reçue ⚖️");
    private static final Delivery AWAY = new Delivery.Deferred(Reason.SERVER_AWAY);
    private static final Delivery REFUSED = new Delivery.Refused(Reason.SERVER_REFUSED);

    @Test
    void handsOverPlainTextAndHtmlOfOneContent() throws Exception {
        MimeMessage message = delivered(LETTER);

        Multipart parts = (Multipart) message.getContent();
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent()).hasToString("Reçue, à bientôt.");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent()).hasToString("<p>Reçue, à bientôt.</p>");
        assertThat(header(parts.getBodyPart(0), "Content-Transfer-Encoding")).isIn("8bit", "quoted-printable");
    }

    @Test
    void addressesTheLetterAsAMachinesOfThePortal() throws Exception {
        MimeMessage message = delivered(LETTER);

        assertThat(message.getMessageID()).isEqualTo("<" + MAIL.value() + "@mail.example.org>");
        assertThat(header(message, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(message.getSentDate()).isNotNull();
        assertThat(message.getSubject()).isEqualTo("Votre demande a été reçue ⚖️");
        assertThat(message.getFrom()).containsExactly(new InternetAddress("parvis@mail.example.org"));
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Droit & Été");
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress("claire@example.org"));
    }

    @Test
    void givesALetterTheSameMessageIdEachTime() throws Exception {
        assertThat(delivered(LETTER).getMessageID()).isEqualTo(delivered(LETTER).getMessageID());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claire@example.org\r\nBcc: all@example.org",
                "claire@example.org, all@example.org",
                "claire",
                "claire@example.org>\r\nRCPT TO:<all@example.org",
                "",
                "claire @example.org"
            })
    void writesToNothingButOneAddress(String address) {
        try (ScriptedMailServer server = ScriptedMailServer.start(0)) {
            Delivery delivery = postOffice(server.port()).deliver(letterTo(address, "Subject"));

            assertThat(delivery).isEqualTo(new Delivery.Refused(Reason.ADDRESS_INVALID));
            assertThat(server.letters()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"MAIL, 550 not you", "RCPT, 550 no such person", "DATA, 554 no", "END OF DATA, 552 too big"})
    void isRefusedForGood(String command, String answer) {
        try (ScriptedMailServer server = ScriptedMailServer.start(0).answering(command, answer)) {
            assertThat(postOffice(server.port()).deliver(LETTER)).isEqualTo(REFUSED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EHLO, 421 busy",
        "MAIL, 451 later",
        "MAIL, 530 log in first",
        "RCPT, 450 greylisted",
        "DATA, 451 later",
        "END OF DATA, 452 full"
    })
    void isToComeBackLater(String command, String answer) {
        try (ScriptedMailServer server = ScriptedMailServer.start(0).answering(command, answer)) {
            assertThat(postOffice(server.port()).deliver(LETTER)).isEqualTo(AWAY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EHLO", "RCPT", "END OF DATA"})
    void comesBackLaterWhenTheServerHangsUp(String command) {
        try (ScriptedMailServer server = ScriptedMailServer.start(0).answering(command, ScriptedMailServer.HANG_UP)) {
            assertThat(postOffice(server.port()).deliver(LETTER)).isEqualTo(AWAY);
        }
    }

    @Test
    void comesBackLaterWhenNobodyListens() {
        assertThat(postOffice(FreePort.any()).deliver(LETTER)).isEqualTo(AWAY);
    }

    private static MimeMessage delivered(Letter letter) {
        ServerSetup smtp = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(30_000);
        GreenMail server = new GreenMail(smtp);
        server.start();
        try {
            assertThat(postOffice(server.getSmtp().getPort()).deliver(letter)).isEqualTo(new Delivery.Accepted());
            return Stream.of(server.getReceivedMessages()).findFirst().orElseThrow();
        } finally {
            server.stop();
        }
    }

    private static PostOffice postOffice(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        Properties timeouts = new Properties();
        List.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(name -> timeouts.setProperty("mail.smtp." + name, "30000"));
        server.setJavaMailProperties(timeouts);
        return new SmtpPostOffice(
                server,
                new SenderSettings("parvis@mail.example.org"),
                new Portal("Droit & Été", URI.create("https://portal.example.org")));
    }

    private static Letter letterTo(String address, String subject) {
        return new Letter(MAIL, address, subject, "Reçue, à bientôt.", "<p>Reçue, à bientôt.</p>");
    }

    private static String header(Part part, String name) throws Exception {
        return part.getHeader(name)[0];
    }
}
