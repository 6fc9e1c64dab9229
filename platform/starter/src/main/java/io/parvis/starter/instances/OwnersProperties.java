package io.parvis.starter.instances;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are reached.
 *
 * @param owners by a service's name one base address or several, as a list or parted by commas; a host name that resolves to several
 *     stands for all of them
 */
@ConfigurationProperties("parvis")
record OwnersProperties(@DefaultValue Map<String, List<URI>> owners) {}
