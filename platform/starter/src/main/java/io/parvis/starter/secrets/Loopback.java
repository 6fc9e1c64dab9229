package io.parvis.starter.secrets;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Addresses that only this machine reaches. */
public final class Loopback {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private Loopback() {}

    /** Whether the address names this machine and nothing else. */
    public static boolean is(URI address) {
        return address.getHost() != null && HOSTS.contains(address.getHost().toLowerCase(Locale.ROOT));
    }
}
