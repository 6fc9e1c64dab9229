package io.parvis.gateway.problem;

import java.util.regex.Pattern;

/** Paths that carry a secret, as they may be written down. */
final class SecretPaths {

    private static final Pattern INVITATION = Pattern.compile("(/invitations/)[^/?#]+");

    private SecretPaths() {}

    static String redact(String address) {
        return INVITATION.matcher(address).replaceAll("$1…");
    }
}
