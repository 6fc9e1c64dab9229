package io.parvis.starter.secrets;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the service what to do, instead of a stack trace. */
final class UnsafeStartAnalyzer extends AbstractFailureAnalyzer<UnsafeStartException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeStartException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
