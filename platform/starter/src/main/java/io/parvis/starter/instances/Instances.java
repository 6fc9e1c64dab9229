package io.parvis.starter.instances;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The running processes of each service. Whether they are ready is not known here. */
public final class Instances {

    private final Map<String, List<URI>> owners;
    private final HostNames names;
    private final Map<String, List<InetAddress>> lastKnown = new ConcurrentHashMap<>();

    /**
     * Puts addresses and look-ups together.
     *
     * @param owners base addresses by service
     */
    public Instances(Map<String, List<URI>> owners, HostNames names) {
        this.owners = Map.copyOf(owners);
        this.names = names;
    }

    /** The names of the services that have an address. */
    public Set<String> services() {
        return owners.keySet();
    }

    /**
     * All processes of a service as they are now, at least one, always in the same order. A name that can't be looked up counts as
     * what it was the last time.
     *
     * @throws IllegalArgumentException if the service has no address
     */
    public List<Instance> of(String service) {
        List<URI> addresses = owners.getOrDefault(service, List.of()).stream()
                .flatMap(this::spread)
                .distinct()
                .toList();
        return switch (addresses.size()) {
            case 0 -> throw new IllegalArgumentException("parvis.owners." + service + " is not set");
            case 1 -> List.of(new Instance(service, addresses.getFirst()));
            default ->
                addresses.stream()
                        .map(address -> new Instance(service + "@" + address.getAuthority(), address))
                        .toList();
        };
    }

    /** Only plain HTTP: a certificate speaks of the name, so that an address alone could not be trusted. */
    private Stream<URI> spread(URI address) {
        String host = address.getHost();
        if (host == null || !"http".equals(address.getScheme())) {
            return Stream.of(address);
        }
        List<InetAddress> found = lookUp(host);
        return found.size() < 2 ? Stream.of(address) : found.stream().map(one -> at(one, address));
    }

    private List<InetAddress> lookUp(String host) {
        try {
            List<InetAddress> found = names.addressesOf(host);
            List<InetAddress> ofOneFamily = found.stream()
                    .filter(address -> address.getClass() == found.getFirst().getClass())
                    .sorted(Comparator.comparing(InetAddress::getHostAddress))
                    .toList();
            lastKnown.put(host, ofOneFamily);
            return ofOneFamily;
        } catch (UnknownHostException _) {
            return lastKnown.getOrDefault(host, List.of());
        }
    }

    private static URI at(InetAddress one, URI address) {
        try {
            return new URI(
                    address.getScheme(), null, one.getHostAddress(), address.getPort(), address.getPath(), null, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The address of a host makes no URI", e);
        }
    }
}
