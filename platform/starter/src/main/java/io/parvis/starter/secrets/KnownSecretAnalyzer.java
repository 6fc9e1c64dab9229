package io.parvis.starter.secrets;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the service what to do, instead of a stack trace. */
final class KnownSecretAnalyzer extends AbstractFailureAnalyzer<KnownSecretException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KnownSecretException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Give each of them a secret of this installation, or run it on a loopback address (parvis.public-url).",
                cause);
    }
}
