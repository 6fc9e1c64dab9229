package io.parvis.starter.instances;

import java.net.URI;

/**
 * One running process of a service.
 *
 * @param name for breakers and metrics: the service's name, such as {@code matter-service}, and where there are several, with its
 *     address, such as {@code matter-service@10.1.2.3:8083}
 * @param address its base address
 */
public record Instance(String name, URI address) {}
