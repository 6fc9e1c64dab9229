package io.parvis.testsupport.backing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** An SMTP server that accepts every mail and delivers none. */
public final class MailCatcher implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    /** A full machine takes its time. */
    private static final Duration STARTUP = Duration.ofSeconds(20);

    private final GreenMail server;
    private final List<CaughtMail> mails = new CopyOnWriteArrayList<>();

    private MailCatcher(GreenMail server) {
        this.server = server;
    }

    /** Starts on any free port. */
    public static MailCatcher start() {
        return start(0, mail -> {});
    }

    /**
     * Starts on a port of the loopback interface.
     *
     * @param port the SMTP port, or 0 for any free one
     * @param listener told of every mail before its sender gets an answer; the sender is refused if it throws
     */
    public static MailCatcher start(int port, Consumer<CaughtMail> listener) {
        ServerSetup smtp = new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(STARTUP.toMillis());
        MailCatcher catcher = new MailCatcher(new GreenMail(smtp));
        catcher.catchMails(listener);
        catcher.server.start();
        return catcher;
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** Every mail caught so far, oldest first, once for each recipient. */
    public List<CaughtMail> mails() {
        return List.copyOf(mails);
    }

    /** The mails to an address, in any case, oldest first. */
    public List<CaughtMail> mailsTo(String address) {
        String sought = address.toLowerCase(Locale.ROOT);
        return mails.stream()
                .filter(mail -> mail.to().toLowerCase(Locale.ROOT).equals(sought))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void catchMails(Consumer<CaughtMail> listener) {
        Consumer<CaughtMail> keep = mail -> {
            listener.accept(mail);
            mails.add(mail);
        };
        server.getUserManager()
                .setMessageDeliveryHandler((message, recipient) -> new Recipient(recipient.getEmail(), keep));
    }
}
