package io.parvis.starter.instances;

import java.security.Security;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Has the JVM forget the addresses of host names after a second instead of half a minute, so that added and removed replicas are
 * noticed. Early, because it is read at the first look-up; whoever set it otherwise is left alone.
 */
public final class FreshHostNames implements EnvironmentPostProcessor {

    private static final String SECONDS = "networkaddress.cache.ttl";
    private static final String SECONDS_OF_UNKNOWN = "networkaddress.cache.negative.ttl";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (Security.getProperty(SECONDS) == null && System.getProperty("sun.net.inetaddr.ttl") == null) {
            Security.setProperty(SECONDS, "1");
            Security.setProperty(SECONDS_OF_UNKNOWN, "1");
        }
    }
}
