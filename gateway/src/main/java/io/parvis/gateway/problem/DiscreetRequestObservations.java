package io.parvis.gateway.problem;

import io.micrometer.common.KeyValue;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** Spans and metrics of requests, without the secrets that some paths carry. */
@Component
class DiscreetRequestObservations extends DefaultServerRequestObservationConvention {

    @Override
    protected KeyValue httpUrl(ServerRequestObservationContext context) {
        KeyValue address = super.httpUrl(context);
        return KeyValue.of(address.getKey(), SecretPaths.redact(address.getValue()));
    }
}
