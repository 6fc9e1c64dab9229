package io.parvis.starter.instances;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells the addresses behind a name, as a DNS does. */
@FunctionalInterface
public interface HostNames {

    /**
     * Looks up a name now.
     *
     * @throws UnknownHostException if it has no address, or nobody can tell
     */
    List<InetAddress> addressesOf(String host) throws UnknownHostException;
}
