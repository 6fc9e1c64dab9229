package io.parvis.faults.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.parvis.faults.checks.Finding.Kind;

/**
 * Holds the mails that arrived against those that were written down. SMTP has no way to ask whether a mail was taken, so that a sender who
 * is killed between the server's OK and its own note leaves one that is sent again: such a mail says so itself, and may have come
 * once more for each time.
 */
public final class MailsCheck {

    private MailsCheck() {}

    /**
     * What is wrong with the mails.
     *
     * @param written    every mail that notification-service knows
     * @param arrived    the id in the Message-ID of every mail that arrived
     * @param announcing the ids of the events that somebody must be mailed about
     */
    public static List<Finding> check(List<MailRecord> written, List<String> arrived, Set<String> announcing) {
        Map<String, Long> counts =
                arrived.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Finding> findings = new ArrayList<>();
        for (MailRecord mail : written) {
            long times = counts.getOrDefault(mail.id(), 0L);
            if (times > 1 + mail.interruptions()) {
                findings.add(new Finding(Kind.MAIL_TWICE, mail + " arrived " + times + " times"));
            }
            boolean vanished = times == 0 && mail.status().equals("SENT");
            if (vanished || mail.status().equals("FAILED")) {
                findings.add(new Finding(Kind.LOST, mail + " arrived " + times + " times"));
            }
        }
        Set<String> known = written.stream().map(MailRecord::id).collect(Collectors.toSet());
        counts.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> findings.add(new Finding(Kind.GHOST, "nobody wrote the mail " + id)));
        Set<String> told = written.stream().map(MailRecord::event).collect(Collectors.toSet());
        announcing.stream()
                .filter(event -> !told.contains(event))
                .forEach(event -> findings.add(new Finding(Kind.LOST, "nobody was mailed about the event " + event)));
        return findings;
    }
}
