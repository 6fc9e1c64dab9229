package io.parvis.localstack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was said. */
public final class Recorder implements Progress {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void note(String line) {
        lines.add(line);
    }

    @Override
    public void ready(String name, Duration sinceItsStart) {
        lines.add(name + " ready");
    }

    @Override
    public void died(String name, int exitCode, Path log, Duration pause) {
        lines.add("%s died with %d, again in %d s".formatted(name, exitCode, pause.toSeconds()));
    }

    @Override
    public void gaveUp(String name, Path log) {
        lines.add(name + " given up, log " + log.getFileName());
    }
}
