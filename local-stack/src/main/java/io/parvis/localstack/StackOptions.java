package io.parvis.localstack;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How to run the system.
 *
 * @param project the checkout, where the services were built
 * @param directory where the state lives: data, logs, process ids
 * @param tools where what is prepared once lives: Keycloak, unpacked services and their start caches; may be shared
 */
public record StackOptions(Path project, Path directory, Path tools, Ports ports, Extent extent) {

    /** The system that {@code ./parvis up} runs. */
    public static StackOptions documented(Path project, Extent extent) {
        Path home = project.resolve(".parvis");
        return new StackOptions(project, home, home.resolve("tools"), Ports.documented(extent.replicas()), extent);
    }

    /** A system of its own beside any other: free ports, and a directory that may be thrown away. */
    public static StackOptions separate(Path project, Path directory) {
        return separate(project, directory, Extent.USUAL);
    }

    /** A system of its own beside any other: free ports, and a directory that may be thrown away. */
    public static StackOptions separate(Path project, Path directory, Extent extent) {
        return new StackOptions(
                project, directory, project.resolve(".parvis/tools"), Ports.free(extent.replicas()), extent);
    }

    /** The same system to another extent, then at the documented ports. */
    public StackOptions to(Extent other) {
        return extent.equals(other) ? this : documented(project, other);
    }

    /** Where a process keeps what it has to remember. */
    Path data(String process) {
        return data().resolve(process);
    }

    /** Apart while the database forgets: the others must not remember what it does not. */
    Path data() {
        return directory.resolve(extent.inMemoryDatabase() ? "passing-data" : "data");
    }

    /** The checkout that the working directory lies in. */
    public static Path findProject() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "Not inside a checkout of Parvis: " + Path.of("").toAbsolutePath());
    }
}
