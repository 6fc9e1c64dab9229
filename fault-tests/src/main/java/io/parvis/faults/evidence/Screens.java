package io.parvis.faults.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

import io.parvis.faults.load.Answer;
import io.parvis.faults.load.Door;
import io.parvis.faults.load.Persona;
import io.parvis.localstack.process.Waiting;

/** What people see when all is over: every page of their lists. */
public final class Screens {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Door door;

    public Screens(Door door) {
        this.door = door;
    }

    /**
     * All items of a list.
     *
     * @throws IllegalStateException if the list can't be read, which nothing excuses any more
     */
    public List<JsonNode> all(Persona who, String list) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = page(who, list + "?limit=100" + cursor);
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").asString("");
            cursor = cursor.isEmpty() ? "" : "&cursor=" + cursor;
        } while (!cursor.isEmpty());
        return items;
    }

    /** The items of all clients' lists together. */
    public List<JsonNode> ofClients(String list) {
        return Persona.CLIENTS.stream()
                .flatMap(client -> all(client, list).stream())
                .toList();
    }

    private JsonNode page(Persona who, String path) {
        List<Answer> answers = new ArrayList<>();
        Waiting.until(PATIENCE, () -> {
            answers.add(door.get(who, path));
            return answers.getLast().isSuccess();
        });
        if (!answers.getLast().isSuccess()) {
            throw new IllegalStateException(
                    path + " is answered with " + answers.getLast().status());
        }
        return answers.getLast().json();
    }
}
