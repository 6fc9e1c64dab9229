package io.parvis.testsupport.container;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import org.awaitility.Awaitility;
import org.testcontainers.DockerClientFactory;

/**
 * Where the data of a container lives that is started again and again: a volume that stands for a directory of the embedded services.
 *
 * @param name of the volume, and of the one container that may use it
 */
public record DataVolume(String name) {

    /** The system property of a process that leaves its volumes to the one that started it. */
    public static final String KEPT = "parvis.containers.kept";

    private static final Set<DataVolume> PASSING = ConcurrentHashMap.newKeySet();
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    /** The volume of a directory. */
    public static DataVolume of(Path directory) {
        byte[] path = directory.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
        return new DataVolume("parvis-" + UUID.nameUUIDFromBytes(path));
    }

    /** Has it removed when this JVM ends, as soon as no container uses it any more, unless another JVM looks after it. */
    public void removeAtExit() {
        if (!Boolean.getBoolean(KEPT) && PASSING.add(this)) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
        }
    }

    /** Removes the container that a killed process left behind, as hard as that process was killed. */
    void removeContainer() {
        try {
            docker().removeContainerCmd(name).withForce(true).exec();
        } catch (NotFoundException none) {
            // Nothing was left behind.
        }
    }

    private void remove() {
        Awaitility.await(name).atMost(LONGEST_STOP).ignoreExceptions().until(this::isRemoved);
    }

    private boolean isRemoved() {
        try {
            docker().removeVolumeCmd(name).exec();
            return true;
        } catch (NotFoundException gone) {
            return true;
        } catch (ConflictException used) {
            return false;
        }
    }

    private static DockerClient docker() {
        return DockerClientFactory.lazyClient();
    }
}
