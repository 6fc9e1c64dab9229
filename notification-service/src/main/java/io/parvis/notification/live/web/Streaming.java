package io.parvis.notification.live.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.directory.Viewer;
import io.parvis.notification.live.FollowingChanges;
import io.parvis.notification.live.Listener;
import io.parvis.notification.live.Signal;

/** Answers with a stream, in the request's own thread: a virtual one costs next to nothing while it waits. */
@Component
class Streaming {

    private final FollowingChanges following;
    private final JsonMapper json;

    Streaming(FollowingChanges following, JsonMapper json) {
        this.following = following;
        this.json = json;
    }

    /**
     * Tells the page what changes, until the stream ends or the page has gone.
     *
     * @param method    who asks for the head alone has it at once: the answer would be over for them, and their connection busy
     * @param lastEvent what the page says that it heard last, if it had a stream before
     */
    void answer(Viewer viewer, HttpMethod method, @Nullable String lastEvent, HttpServletResponse response) {
        if (method.equals(HttpMethod.HEAD)) {
            begin(response);
        } else {
            stream(viewer, lastEvent, response);
        }
    }

    private static void begin(HttpServletResponse response) {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private void stream(Viewer viewer, @Nullable String lastEvent, HttpServletResponse response) {
        Listener listener = following.begin(viewer);
        try {
            begin(response);
            EventStream stream = new EventStream(response.getOutputStream(), json);
            stream.begin(lastEvent != null);
            Signal signal = following.next(listener);
            while (!(signal instanceof Signal.End)) {
                stream.send(signal);
                signal = following.next(listener);
            }
        } catch (IOException _) {
            // the page has gone, or is too slow to be written to
        } finally {
            following.end(listener);
        }
    }
}
