package io.parvis.starter.consumer;

import java.util.Map;

import io.cloudevents.CloudEvent;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;

/** Continues the trace that an event carries while it is applied (W3C Trace Context). */
@FunctionalInterface
interface EventTrace {

    EventTrace NONE = (consumer, event, work) -> work.run();

    void within(String consumer, CloudEvent event, Runnable work);

    static EventTrace of(Tracer tracer, Propagator propagator) {
        return (consumer, event, work) -> {
            Map<String, String> fields = EventReader.extension(event, "traceparent")
                    .map(traceparent -> Map.of("traceparent", traceparent))
                    .orElse(Map.of());
            Span span = propagator
                    .extract(fields, Map::get)
                    .kind(Span.Kind.CONSUMER)
                    .name(consumer + " " + event.getType())
                    .start();
            try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
                work.run();
            } catch (RuntimeException e) {
                span.error(e);
                throw e;
            } finally {
                span.end();
            }
        };
    }
}
