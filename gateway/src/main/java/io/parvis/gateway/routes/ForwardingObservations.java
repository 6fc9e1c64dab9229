package io.parvis.gateway.routes;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Function;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.RequestReplySenderContext;
import org.springframework.stereotype.Component;

/** Times each route up to the answer's head, and hands the trace on to the service. */
@Component
class ForwardingObservations {

    private static final KeyValue NO_STATUS = KeyValue.of("status", "none");

    private final ObservationRegistry observations;

    ForwardingObservations(ObservationRegistry observations) {
        this.observations = observations;
    }

    <T> HttpResponse<T> observe(
            String route, HttpRequest.Builder outgoing, Function<HttpRequest, HttpResponse<T>> sending) {
        Observation observation = Observation.createNotStarted(
                        "parvis.gateway.forwarding", () -> context(route, outgoing), observations)
                .contextualName("forward to " + route)
                .lowCardinalityKeyValue("route", route)
                .lowCardinalityKeyValue(NO_STATUS);
        return observation.observe(() -> {
            HttpResponse<T> response = sending.apply(outgoing.build());
            observation.lowCardinalityKeyValue("status", String.valueOf(response.statusCode()));
            return response;
        });
    }

    private static Observation.Context context(String route, HttpRequest.Builder outgoing) {
        RequestReplySenderContext<HttpRequest.Builder, HttpResponse<?>> context =
                new RequestReplySenderContext<>((carrier, name, value) -> outgoing.setHeader(name, value));
        context.setCarrier(outgoing);
        context.setRemoteServiceName(route);
        return context;
    }
}
