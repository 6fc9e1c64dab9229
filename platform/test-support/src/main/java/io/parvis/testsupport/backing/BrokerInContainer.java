package io.parvis.testsupport.backing;

import java.nio.file.Path;

import io.parvis.testsupport.container.BackingContainer;
import io.parvis.testsupport.container.BrokerContainer;

/** The official broker in a container, with the settings of the embedded one. */
record BrokerInContainer(BackingContainer container, String bootstrapServers) implements KafkaBroker {

    static BrokerInContainer start(Path dataDirectory, int port) {
        BackingContainer container =
                BrokerContainer.start(dataDirectory, port, BrokerSettings.CLUSTER_ID, BrokerSettings.SMALL_AND_FAST);
        return new BrokerInContainer(container, "localhost:" + port);
    }

    @Override
    public void close() {
        container.close();
    }
}
