package io.parvis.starter.secrets;

import java.util.List;

/** A service that others can reach was to start with secrets that everyone knows. Says which properties they are, never their values. */
final class KnownSecretException extends RuntimeException {

    KnownSecretException(List<String> properties) {
        super("Outside a loopback installation no secret may have its published default: "
                + String.join(", ", properties));
    }
}
