package io.parvis.localstack.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import io.parvis.localstack.process.Progress;

/** Writes progress as lines with the seconds since the beginning. */
final class Terminal implements Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Terminal(PrintStream out) {
        this.out = out;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Override
    public void note(String line) {
        print(line);
    }

    @Override
    public void ready(String name, Duration sinceItsStart) {
        print(String.format(Locale.ROOT, "%-21s ready after %4.1f s", name, seconds(sinceItsStart)));
    }

    @Override
    public void died(String name, int exitCode, Path log, Duration pause) {
        print(String.format(
                Locale.ROOT,
                "%s died (exit code %d), starting it again in %d s. Its log: %s",
                name,
                exitCode,
                pause.toSeconds(),
                log));
    }

    @Override
    public void gaveUp(String name, Path log) {
        print("%s dies again and again and is left alone. Its log: %s".formatted(name, log));
    }

    void plain(String text) {
        out.println(text);
    }

    private synchronized void print(String line) {
        out.println(String.format(Locale.ROOT, "%6.1f s  %s", seconds(elapsed()), line));
        out.flush();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
