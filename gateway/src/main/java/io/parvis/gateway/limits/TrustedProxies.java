package io.parvis.gateway.limits;

import org.apache.catalina.valves.RemoteIpValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Which proxies are believed when {@code X-Forwarded-For} says whom they speak for. Without, a caller's address is the
 * connection's, and all who come through one proxy share the limits of one address.
 *
 * @param trustedProxies a regular expression that the whole address of a proxy must match; unset trusts nobody
 */
@ConfigurationProperties("parvis.gateway")
record TrustedProxies(@Nullable String trustedProxies)
        implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        if (trustedProxies == null || trustedProxies.isBlank()) {
            return;
        }
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(trustedProxies);
        valve.setProtocolHeader(null);
        factory.addEngineValves(valve);
    }
}
