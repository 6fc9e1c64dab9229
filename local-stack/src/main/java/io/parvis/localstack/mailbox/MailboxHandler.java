package io.parvis.localstack.mailbox;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.testsupport.backing.CaughtMail;

/** The addresses of the mailbox: the list, a mail, its two parts, and the interface for programs. */
final class MailboxHandler implements HttpHandler {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MAILS = "/mails/";

    private final MailStore store;

    MailboxHandler(MailStore store) {
        this.store = store;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean reads = exchange.getRequestMethod().equals("GET")
                    || exchange.getRequestMethod().equals("HEAD");
            Reply reply = reads ? reply(exchange) : Reply.problem(405, "Mails can only be read.");
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", reply.contentType());
            headers.set("Content-Security-Policy", reply.contentSecurityPolicy());
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-store");
            byte[] body = reply.bytes();
            boolean headOnly = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(reply.status(), headOnly ? -1 : body.length);
            if (!headOnly) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Reply reply(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getRawQuery();
        Optional<String> to = parameter(query, "to");
        return switch (path) {
            case "/" -> Reply.page(MailboxPages.list(mails(to), to.orElse("")));
            case "/api/messages" -> messages(to, parameter(query, "since"));
            default -> path.startsWith(MAILS) ? mail(path.substring(MAILS.length())) : notFound();
        };
    }

    private Reply messages(Optional<String> to, Optional<String> since) {
        try {
            Instant from = since.map(Instant::parse).orElse(Instant.EPOCH);
            return Reply.json(JSON.writeValueAsString(mails(to).stream()
                    .filter(mail -> !mail.receivedAt().isBefore(from))
                    .toList()));
        } catch (DateTimeParseException _) {
            return Reply.problem(400, "since is an instant such as 2026-11-25T10:00:00Z.");
        }
    }

    private Reply mail(String rest) {
        String[] words = rest.split("/", 2);
        Function<CaughtMail, Reply> part = switch (words.length == 1 ? "" : words[1]) {
            case "" -> mail -> Reply.page(MailboxPages.mail(mail));
            case "text" -> mail -> Reply.page(MailboxPages.text(mail));
            case "html" -> mail -> Reply.foreignPage(MailboxPages.foreign(mail));
            default -> mail -> notFound();
        };
        return store.find(words[0]).map(part).orElseGet(MailboxHandler::notFound);
    }

    private List<CaughtMail> mails(Optional<String> to) {
        return to.filter(address -> !address.isBlank())
                .map(address -> store.to(address.strip()))
                .orElseGet(store::all);
    }

    private static Reply notFound() {
        return Reply.problem(404, "There is no such mail or page.");
    }

    private static Optional<String> parameter(@Nullable String query, String name) {
        return query == null
                ? Optional.empty()
                : Stream.of(query.split("&", -1))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                        .findFirst();
    }
}
