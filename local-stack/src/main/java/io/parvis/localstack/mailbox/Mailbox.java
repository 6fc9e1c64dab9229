package io.parvis.localstack.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;

import io.parvis.testsupport.backing.MailCatcher;

/** Catches mails and shows them: SMTP on one port, a page and {@code GET /api/messages} on another. */
public final class Mailbox implements AutoCloseable {

    private final MailCatcher catcher;
    private final HttpServer server;
    private final ExecutorService threads;

    private Mailbox(MailCatcher catcher, HttpServer server, ExecutorService threads) {
        this.catcher = catcher;
        this.server = server;
        this.threads = threads;
    }

    /** Starts on the loopback interface, with the mails that the directory already holds. */
    public static Mailbox start(Path directory, int smtpPort, int httpPort) {
        MailStore store = MailStore.open(directory);
        MailCatcher catcher = MailCatcher.start(smtpPort, store::keep);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), httpPort), 50);
            server.setExecutor(threads);
            server.createContext("/", new MailboxHandler(store));
            server.start();
            return new Mailbox(catcher, server, threads);
        } catch (IOException e) {
            threads.close();
            catcher.close();
            throw new UncheckedIOException(e);
        }
    }

    int httpPort() {
        return server.getAddress().getPort();
    }

    int smtpPort() {
        return catcher.port();
    }

    @Override
    public void close() {
        server.stop(0);
        catcher.close();
        threads.shutdownNow();
    }
}
