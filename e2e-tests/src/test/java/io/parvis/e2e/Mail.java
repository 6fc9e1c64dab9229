package io.parvis.e2e;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail in the demo mailbox. */
record Mail(String id, String from, String to, String subject, String receivedAt, String text, String html) {

    private static final Pattern INVITATION = Pattern.compile("https?://\\S+(/invitations/[A-Za-z0-9_.-]+)");
    private static final Pattern PAGE = Pattern.compile("https?://[^\\s/]+(/login\\?returnTo=\\S+)");

    /** The path of the invitation's link. */
    String invitation() {
        return link(INVITATION);
    }

    /** The path of the link to what the mail is about. */
    String page() {
        return link(PAGE);
    }

    private String link(Pattern wanted) {
        Matcher link = wanted.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no such link in the mail '" + subject + "' to " + to);
        }
        return link.group(1);
    }
}
