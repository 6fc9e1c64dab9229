package io.parvis.notification.live.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.json.JsonMapper;

import io.parvis.notification.live.Change;
import io.parvis.notification.live.Signal;

/** Server-sent events (HTML, 9.2) to one page. Each leaves at once. */
final class EventStream {

    private static final String RESYNC = "event: resync\ndata: {}\n\n";

    /** A page that comes back says the id that it was given, whatever it is; a second later, as it is told here. */
    private static final String INTRODUCTION = "retry: 1000\nid: 1\n";

    private final OutputStream page;
    private final JsonMapper json;

    EventStream(OutputStream page, JsonMapper json) {
        this.page = page;
        this.json = json;
    }

    /**
     * The first words: from here on the page misses nothing.
     *
     * @param again whether the page has had a stream before, since when it may have missed something
     */
    void begin(boolean again) throws IOException {
        write(INTRODUCTION + (again ? RESYNC : "event: ready\ndata: {}\n\n"));
    }

    void send(Signal signal) throws IOException {
        switch (signal) {
            case Signal.Changed(Change change) ->
                write("event: changed\ndata: " + json.writeValueAsString(ChangeData.from(change)) + "\n\n");
            case Signal.Resync _ -> write(RESYNC);
            case Signal.Heartbeat _ -> write(":\n\n");
            case Signal.End _ -> {}
        }
    }

    private void write(String words) throws IOException {
        page.write(words.getBytes(StandardCharsets.UTF_8));
        page.flush();
    }
}
