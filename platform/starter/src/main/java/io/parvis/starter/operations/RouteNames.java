package io.parvis.starter.operations;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Names requests in traces and metrics by their route: an address may carry a secret, as an invitation's does. */
final class RouteNames extends DefaultServerRequestObservationConvention {

    @Override
    public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
        String pattern = context.getPathPattern();
        return KeyValues.of(KeyValue.of("http.url", pattern == null ? "UNKNOWN" : pattern));
    }
}
