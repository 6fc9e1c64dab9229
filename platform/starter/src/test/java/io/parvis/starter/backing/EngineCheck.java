package io.parvis.starter.backing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.testcontainers.DockerClientFactory;

/** Ends a run of tests before its first test, with one message, when it wants the real database and no container engine answers. */
public final class EngineCheck implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (RealDatabase.isWanted() && !DockerClientFactory.instance().isDockerAvailable()) {
            throw new IllegalStateException("No container engine answers, and -Pcontainers needs one."
                    + " Start Docker, or run without the profile: the embedded services need none.");
        }
    }
}
