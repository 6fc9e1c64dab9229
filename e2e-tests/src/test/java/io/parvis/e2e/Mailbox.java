package io.parvis.e2e;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** Reads the mails that arrived at the demo mail catcher. */
final class Mailbox {

    private final Program api;

    Mailbox(URI address) {
        this.api = new Program(address, null);
    }

    List<Mail> to(String address) {
        Answer answer = api.get("/api/messages?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        return List.of(answer.as(Mail[].class));
    }

    /** The one mail to this address that fits, once it is there. */
    Mail awaitMail(String address, Predicate<Mail> wanted) {
        return await("a mail to " + address)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> to(address).stream().filter(wanted).toList(), found -> !found.isEmpty())
                .getFirst();
    }

    Mail awaitInvitation(String address) {
        return awaitMail(address, mail -> mail.text().contains("/invitations/"));
    }
}
