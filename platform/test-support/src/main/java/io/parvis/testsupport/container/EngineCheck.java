package io.parvis.testsupport.container;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends a run of tests before its first test, with one message, when it wants containers and no engine answers. */
public final class EngineCheck implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Containers.requireEngine();
    }
}
