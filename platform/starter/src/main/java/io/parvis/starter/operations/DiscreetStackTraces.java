package io.parvis.starter.operations;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * Stack traces as classes and frames. What an exception says may quote a mail address from a unique key or a value from a body, so a
 * message is printed only if it comes from code that speaks of connections and configuration.
 */
public final class DiscreetStackTraces implements StackTracePrinter {

    private static final int FIRST_FRAMES = 40;
    private static final int CAUSE_FRAMES = 15;

    private static final List<String> PLAIN_SPEAKERS = List.of(
            "java.net.",
            "java.nio.channels.",
            "java.lang.ClassNotFoundException",
            "java.lang.NoClassDefFoundError",
            "java.lang.NoSuchMethodError",
            "java.util.concurrent.TimeoutException",
            "com.mongodb.MongoTimeoutException",
            "com.mongodb.MongoSocket",
            "org.apache.kafka.common.errors.",
            "org.springframework.beans.",
            "org.springframework.boot.",
            "io.parvis.");

    @Override
    public void printStackTrace(Throwable throwable, Appendable output) throws IOException {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        int frames = FIRST_FRAMES;
        String label = "";
        for (@Nullable Throwable current = throwable;
                current != null && seen.add(current);
                current = current.getCause()) {
            output.append(label).append(heading(current)).append('\n');
            print(current.getStackTrace(), frames, output);
            frames = CAUSE_FRAMES;
            label = "Caused by: ";
        }
    }

    private static void print(StackTraceElement[] trace, int frames, Appendable output) throws IOException {
        int shown = Math.min(frames, trace.length);
        for (int i = 0; i < shown; i++) {
            output.append("\tat ").append(trace[i].toString()).append('\n');
        }
        if (shown < trace.length) {
            output.append("\t... ")
                    .append(Integer.toString(trace.length - shown))
                    .append(" more\n");
        }
    }

    private static String heading(Throwable throwable) {
        String type = throwable.getClass().getName();
        return PLAIN_SPEAKERS.stream().anyMatch(type::startsWith) ? type + ": " + throwable.getMessage() : type;
    }
}
