package io.parvis.identity.accounts.keycloak;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.springframework.http.client.observation.ClientRequestObservationContext;
import org.springframework.http.client.observation.DefaultClientRequestObservationConvention;

/** What traces say of a call: the resource, never whose it is. */
final class KeycloakObservation extends DefaultClientRequestObservationConvention {

    @Override
    public KeyValues getHighCardinalityKeyValues(ClientRequestObservationContext context) {
        String template = context.getUriTemplate();
        return KeyValues.of(KeyValue.of("http.url", template == null ? "UNKNOWN" : template));
    }
}
