package io.parvis.notification.live.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.notification.live.Change;
import io.parvis.notification.live.Signal;

class EventStreamTests {

    private final ByteArrayOutputStream page = new ByteArrayOutputStream();
    private final EventStream stream = new EventStream(page, new JsonMapper());

    @Test
    void beginsWithWhenToComeBackAndThatItIsReady() throws IOException {
        stream.begin(false);

        assertThat(written()).isEqualTo("retry: 1000\nid: 1\nevent: ready\ndata: {}\n\n");
    }

    @Test
    void tellsAPageThatComesBackToLookAgain() throws IOException {
        stream.begin(true);

        assertThat(written()).isEqualTo("retry: 1000\nid: 1\nevent: resync\ndata: {}\n\n");
    }

    @Test
    void tellsWhatChangedInOneLine() throws IOException {
        stream.send(new Signal.Changed(new Change("MATTER", "m-1", null)));
        stream.send(new Signal.Changed(new Change("NOTE", "n\n\n1", "m-1")));

        assertThat(written()).isEqualTo("""
                event: changed
                data: {"kind":"MATTER","id":"m-1"}

                event: changed
                data: {"kind":"NOTE","id":"n\\n\\n1","partOf":"m-1"}

                """);
    }

    @Test
    void sendsAHeartbeatThatPagesDoNotHear() throws IOException {
        stream.send(new Signal.Heartbeat());

        assertThat(written()).isEqualTo(":\n\n");
    }

    private String written() {
        return page.toString(StandardCharsets.UTF_8);
    }
}
