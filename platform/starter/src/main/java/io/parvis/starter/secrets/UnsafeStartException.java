package io.parvis.starter.secrets;

import java.util.List;

/** A service that others can reach was to start with settings that protect nothing. Says which properties they are, never their values. */
final class UnsafeStartException extends RuntimeException {

    private final String remedy;

    private UnsafeStartException(String rule, List<String> properties, String remedy) {
        super(rule + ": " + String.join(", ", properties));
        this.remedy = remedy;
    }

    static UnsafeStartException knownSecrets(List<String> properties) {
        return new UnsafeStartException(
                "Outside a loopback installation, and in the prod profile, no secret may have its published default",
                properties,
                "Give each of them a secret of this installation, or run it on a loopback address"
                        + " (parvis.public-url) without the prod profile.");
    }

    static UnsafeStartException missingSecrets(List<String> properties) {
        return new UnsafeStartException(
                "In the prod profile no secret may be empty",
                properties,
                "Give each of them a secret of this installation.");
    }

    static UnsafeStartException plainHttp(List<String> properties) {
        return new UnsafeStartException(
                "In the prod profile people reach Parvis over https only",
                properties,
                "Give each of them an https address. To try Parvis on one machine, set parvis.allow-plain-http=true;"
                        + " it counts for loopback addresses only.");
    }

    static UnsafeStartException plainCookies(String property) {
        return new UnsafeStartException(
                "Outside a loopback installation, and in the prod profile, cookies are sent over TLS only",
                List.of(property),
                "Remove it. Without TLS, Parvis can only be tried on one machine: ./parvis up");
    }

    /** What to do about it. */
    String remedy() {
        return remedy;
    }
}
