package io.parvis.e2e;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail in the demo mailbox. */
record Mail(String id, String from, String to, String subject, String receivedAt, String text, String html) {

    private static final Pattern INVITATION = Pattern.compile("https?://\\S+(/invitations/[A-Za-z0-9_.-]+)");

    /** The path of the invitation's link. */
    String invitation() {
        Matcher link = INVITATION.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no invitation in the mail '" + subject + "' to " + to);
        }
        return link.group(1);
    }
}
