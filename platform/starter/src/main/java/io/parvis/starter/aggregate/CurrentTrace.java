package io.parvis.starter.aggregate;

import java.util.HashMap;
import java.util.Map;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;

/** The trace that a command belongs to, as its events carry it (W3C Trace Context). */
@FunctionalInterface
interface CurrentTrace {

    CurrentTrace NONE = () -> null;

    @Nullable
    String traceparent();

    static CurrentTrace of(Tracer tracer, Propagator propagator) {
        return () -> {
            Span span = tracer.currentSpan();
            if (span == null) {
                return null;
            }
            Map<String, String> fields = new HashMap<>();
            propagator.inject(span.context(), fields, (carrier, key, value) -> fields.put(key, value));
            return fields.get("traceparent");
        };
    }
}
