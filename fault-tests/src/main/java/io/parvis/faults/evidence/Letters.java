package io.parvis.faults.evidence;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.faults.checks.SeparationCheck;
import io.parvis.localstack.process.Waiting;

/** Reads the mailbox all the time, which keeps only its newest mails, and searches each mail for what its reader may not see. */
public final class Letters implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration OVERLAP = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI mailbox;
    private final SeparationCheck separation;
    private final Map<String, String> companies;
    private final Map<String, String> arrived = new ConcurrentHashMap<>();
    private Instant newest = Instant.EPOCH;
    private volatile boolean running = true;

    /** @param companies the name of a company, by a word in the addresses of its people */
    public Letters(URI mailbox, SeparationCheck separation, Map<String, String> companies) {
        this.mailbox = mailbox;
        this.separation = separation;
        this.companies = Map.copyOf(companies);
    }

    public void start() {
        Thread.ofVirtual().name("letters").start(() -> {
            while (running) {
                read();
                Waiting.sleep(PAUSE);
            }
        });
    }

    /** The id in the Message-ID of every mail that arrived, as often as it arrived, up to now. */
    public List<String> arrived() {
        read();
        return new ArrayList<>(arrived.values());
    }

    @Override
    public void close() {
        running = false;
    }

    private synchronized void read() {
        Instant since = newest.equals(Instant.EPOCH) ? newest : newest.minus(OVERLAP);
        try {
            String body = http.send(
                            HttpRequest.newBuilder(mailbox.resolve("/api/messages?since=" + since))
                                    .timeout(Duration.ofSeconds(10))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            JSON.readTree(body).forEach(this::note);
        } catch (IOException | JacksonException _) {
            return;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(JsonNode mail) {
        String messageId = mail.path("messageId").asString("");
        Instant received = Instant.parse(mail.path("receivedAt").asString());
        newest = received.isAfter(newest) ? received : newest;
        if (arrived.put(mail.path("id").asString(), messageId.replaceAll("[<>]|@.*", "")) == null) {
            search(mail);
        }
    }

    private void search(JsonNode mail) {
        String to = mail.path("to").asString();
        companies.forEach((word, company) -> {
            if (to.contains(word)) {
                separation.got(company, "the mail " + mail.path("id").asString(), mail.toString());
            }
        });
    }
}
