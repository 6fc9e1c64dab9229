package io.parvis.localstack.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailboxTests {

    private static final String LINK = "http://localhost:8080/invitations/abc";

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private Mailbox mailbox;

    @BeforeEach
    void start() {
        mailbox = Mailbox.start(directory, 0, 0);
    }

    @AfterEach
    void stop() {
        mailbox.close();
        http.close();
    }

    @Test
    void answersProgramsWithTheMailsToAnAddressOldestFirst() throws Exception {
        send("claire@acme.example", "First");
        send("claire@acme.example", "Second");
        send("paul@acme.example", "Other");

        JsonNode mails = messages("?to=Claire%40ACME.example");

        assertThat(mails.valueStream().map(mail -> mail.path("subject").asString()))
                .containsExactly("First", "Second");
        JsonNode mail = mails.get(0);
        assertThat(mail.path("id").asString()).isNotBlank();
        assertThat(mail.path("from").asString()).isEqualTo("no-reply@parvis.localhost");
        assertThat(mail.path("to").asString()).isEqualTo("claire@acme.example");
        assertThat(mail.path("receivedAt").asString()).endsWith("Z");
        assertThat(mail.path("text").asString()).contains(LINK);
        assertThat(mail.path("html").asString()).contains("<script>");
        assertThat(messages("")).hasSize(3);
    }

    @Test
    void answersProgramsThatReadOnWithTheMailsSinceAMoment() throws Exception {
        send("claire@acme.example", "First");
        send("claire@acme.example", "Second");
        JsonNode second = messages("").get(1);

        JsonNode since = messages("?since=" + second.path("receivedAt").asString());

        assertThat(since.valueStream().map(mail -> mail.path("subject").asString()))
                .contains("Second");
        assertThat(messages("?since=2100-01-01T00:00:00Z")).isEmpty();
        assertThat(get("/api/messages?since=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void namesAMailAsItsSenderDid() throws Exception {
        send("claire@acme.example", "First");

        assertThat(messages("").get(0).path("messageId").asString()).matches("<\\S+@\\S+>");
    }

    @Test
    void keepsMailsWhenItStartsAgain() throws Exception {
        send("claire@acme.example", "Kept");
        mailbox.close();

        mailbox = Mailbox.start(directory, 0, 0);

        assertThat(messages("")).hasSize(1);
    }

    @Test
    void escapesWhatMailsSayAndShowsTheirHtmlInASandbox() throws Exception {
        send("claire@acme.example", "<b>Subject</b> & more");
        String id = messages("").get(0).path("id").asString();

        assertThat(get("/").body())
                .contains("&lt;b&gt;Subject&lt;/b&gt; &amp; more")
                .doesNotContain("<b>Subject");
        assertThat(get("/mails/" + id).body())
                .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"")
                .doesNotContain("<script>");
        HttpResponse<String> html = get("/mails/" + id + "/html");
        assertThat(html.body()).contains("<script>").startsWith("<base target=\"_blank\">");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox allow-popups")
                .doesNotContain("allow-scripts", "allow-same-origin");
    }

    @Test
    void makesLinksOfAddressesInPlainText() throws Exception {
        send("claire@acme.example", "Invitation");
        String id = messages("").get(0).path("id").asString();

        assertThat(get("/mails/" + id + "/text").body()).contains("&lt;<a href=\"" + LINK + "\">" + LINK + "</a>&gt;");
    }

    @Test
    void sendsNobodyElsewhere() throws Exception {
        assertThat(get("/mails/unknown").statusCode()).isEqualTo(404);
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
        assertThat(http.send(request("/").DELETE().build(), HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(405);
    }

    private JsonNode messages(String query) throws Exception {
        return new JsonMapper().readTree(get("/api/messages" + query).body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + mailbox.httpPort() + path));
    }

    private void send(String to, String subject) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", String.valueOf(mailbox.smtpPort()));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("no-reply@parvis.localhost"));
        message.addRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Follow <" + LINK + ">", "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<script>alert(1)</script>", "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        Transport.send(message);
    }
}
