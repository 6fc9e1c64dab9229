package io.parvis.testsupport.container;

import org.testcontainers.DockerClientFactory;

/** Whether backing services run in containers, which the build's profile {@code containers} decides. */
public final class Containers {

    /** The system property that decides, for this JVM and those that it starts. */
    public static final String PROPERTY = "parvis.containers";

    private Containers() {}

    public static boolean areWanted() {
        return Boolean.getBoolean(PROPERTY);
    }

    /**
     * Makes sure that containers can run where they are wanted.
     *
     * @throws IllegalStateException if they are wanted and no engine answers
     */
    public static void requireEngine() {
        if (areWanted() && !engineAnswers()) {
            throw new IllegalStateException("No container engine answers, and -Pcontainers needs one."
                    + " Start Docker, or run without the profile: the embedded services need none.");
        }
    }

    private static boolean engineAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }
}
