package io.parvis.testsupport.container;

import java.util.List;

import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Volume;
import org.jspecify.annotations.Nullable;
import org.testcontainers.containers.GenericContainer;

/** A running container of a backing service, at a port of the loopback interface. */
public final class BackingContainer implements AutoCloseable {

    private static final int GRACE_SECONDS = 20;

    private final GenericContainer<?> container;
    private final boolean lasting;

    private BackingContainer(GenericContainer<?> container, boolean lasting) {
        this.container = container;
        this.lasting = lasting;
    }

    /**
     * Starts a container that keeps its data for the next one, in place of any that still has the volume.
     *
     * @param published the port of the loopback interface
     * @param inside the port in the container
     * @param path of the data in the container
     */
    static BackingContainer start(
            GenericContainer<?> container, int published, int inside, DataVolume volume, String path) {
        volume.removeAtExit();
        volume.removeContainer();
        container.withCreateContainerCmdModifier(create -> create.withName(volume.name())
                .withHostConfig(
                        hostConfig(create.getHostConfig()).withBinds(new Bind(volume.name(), new Volume(path)))));
        return start(container, published, inside, true);
    }

    /** Starts a container that forgets its data. */
    static BackingContainer start(GenericContainer<?> container, int published, int inside) {
        return start(container, published, inside, false);
    }

    private static BackingContainer start(GenericContainer<?> container, int published, int inside, boolean lasting) {
        container.withExposedPorts(inside);
        container.setPortBindings(List.of("127.0.0.1:%d:%d".formatted(published, inside)));
        container.start();
        return new BackingContainer(container, lasting);
    }

    private static HostConfig hostConfig(@Nullable HostConfig present) {
        return present == null ? new HostConfig() : present;
    }

    /** Stops it as an operator would, so that it can write what it has, and removes it. */
    @Override
    public void close() {
        if (lasting) {
            container
                    .getDockerClient()
                    .stopContainerCmd(container.getContainerId())
                    .withTimeout(GRACE_SECONDS)
                    .exec();
        }
        container.stop();
    }
}
