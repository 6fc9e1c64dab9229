package io.parvis.e2e;

import java.nio.file.Path;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.parvis.localstack.process.Progress;

/** Puts what happens to the processes into the test's log. */
final class PrintedProgress implements Progress {

    private static final Logger log = LoggerFactory.getLogger(PrintedProgress.class);

    @Override
    public void note(String line) {
        log.info(line);
    }

    @Override
    public void ready(String name, Duration sinceItsStart) {
        log.info("{} is ready after {} ms", name, sinceItsStart.toMillis());
    }

    @Override
    public void died(String name, int exitCode, Path file, Duration pause) {
        log.info("{} died with {}, starts again in {} ms", name, exitCode, pause.toMillis());
    }

    @Override
    public void gaveUp(String name, Path file) {
        log.error("{} is left alone, see {}", name, file);
    }
}
