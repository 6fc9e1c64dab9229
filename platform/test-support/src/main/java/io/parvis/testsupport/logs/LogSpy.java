package io.parvis.testsupport.logs;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * Keeps what all threads log while a test runs, Parvis's own loggers down to DEBUG:
 *
 * <pre>{@code
 * @RegisterExtension
 * final LogSpy logs = new LogSpy();
 * …
 * logs.mentionNowhere("the answer", "claire@acme.example");
 * }</pre>
 */
public final class LogSpy implements BeforeEachCallback, AfterEachCallback {

    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
    private @Nullable Level levelBefore;

    @Override
    public void beforeEach(ExtensionContext context) {
        appender.list.clear();
        appender.start();
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(appender);
        Logger own = logger("io.parvis");
        levelBefore = own.getLevel();
        own.setLevel(Level.DEBUG);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        logger("io.parvis").setLevel(levelBefore);
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).detachAppender(appender);
        appender.stop();
    }

    /** Fails unless a line of this level contains the text. */
    public void have(org.slf4j.event.Level level, String text) {
        boolean found = lines().anyMatch(line -> line.startsWith(level + " ") && line.contains(text));
        if (!found) {
            throw new AssertionError("no " + level + " line contains '" + text + "'; there are:\n" + all());
        }
    }

    /** Fails if a line, its values, its context or its exceptions contain one of the texts: for what must never be logged. */
    public void mentionNowhere(String... texts) {
        List<String> found = lines().filter(line -> Stream.of(texts).anyMatch(line::contains))
                .toList();
        if (!found.isEmpty()) {
            throw new AssertionError("texts that must not be logged were found in:\n" + String.join("\n", found));
        }
    }

    /** Other threads go on with logging: the appender is locked while one of them adds a line. */
    private Stream<String> lines() {
        synchronized (appender) {
            return List.copyOf(appender.list).stream().map(LogSpy::line);
        }
    }

    private String all() {
        return String.join("\n", lines().toList());
    }

    private static String line(ILoggingEvent event) {
        return "%s %s %s %s %s %s"
                .formatted(
                        event.getLevel(),
                        event.getLoggerName(),
                        event.getFormattedMessage(),
                        Objects.requireNonNullElse(event.getKeyValuePairs(), List.of()),
                        event.getMDCPropertyMap(),
                        exceptions(event.getThrowableProxy()));
    }

    private static String exceptions(@Nullable IThrowableProxy thrown) {
        return thrown == null
                ? ""
                : thrown.getClassName() + ": " + thrown.getMessage() + " " + exceptions(thrown.getCause());
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
