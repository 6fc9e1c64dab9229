package io.parvis.localstack.process;

import java.nio.file.Path;
import java.time.Duration;

/** Told of what happens to the processes, for the person at the terminal. Called from several threads. */
public interface Progress {

    /** Says in one line what is being done. */
    void note(String line);

    /** A process can be used. */
    void ready(String name, Duration sinceItsStart);

    /** A process died and will be started again after a pause. */
    void died(String name, int exitCode, Path log, Duration pause);

    /** A process died so often that it is left alone. */
    void gaveUp(String name, Path log);

    /** Nobody listens. */
    Progress NONE = new Progress() {
        @Override
        public void note(String line) {}

        @Override
        public void ready(String name, Duration sinceItsStart) {}

        @Override
        public void died(String name, int exitCode, Path log, Duration pause) {}

        @Override
        public void gaveUp(String name, Path log) {}
    };
}
