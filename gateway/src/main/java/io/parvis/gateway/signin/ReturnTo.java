package io.parvis.gateway.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where a person goes after logging in: a path of this host, whatever tricks an address plays.
 *
 * @param path path-absolute, with its query
 */
record ReturnTo(String path) {

    static final ReturnTo HOME = new ReturnTo("/");
    private static final int LONGEST = 2000;

    /** The local path of an address; empty when it would lead elsewhere, and home when there is none. */
    static Optional<ReturnTo> from(@Nullable String address) {
        if (address == null || address.isEmpty()) {
            return Optional.of(HOME);
        }
        return isLocal(address) ? Optional.of(new ReturnTo(address)) : Optional.empty();
    }

    private static boolean isLocal(String address) {
        return address.length() <= LONGEST
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')
                && isPath(address);
    }

    private static boolean isPath(String address) {
        try {
            URI uri = new URI(address);
            return uri.getScheme() == null && uri.getRawAuthority() == null && uri.getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
