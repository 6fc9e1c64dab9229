package io.parvis.starter.secrets;

import java.net.URI;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Cookies are bound to their host and sent over TLS only. {@code parvis.plain-cookies} lifts this for the local stack, which has no
 * TLS and a loopback address; in the {@code prod} profile nothing lifts it.
 */
final class CookiesCheck implements BeanFactoryPostProcessor {

    private static final String PLAIN = "parvis.plain-cookies";

    private final ConfigurableEnvironment environment;

    CookiesCheck(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Binder values = Binder.get(environment);
        boolean plain = values.bind(PLAIN, Boolean.class).orElse(false);
        boolean local =
                values.bind("parvis.public-url", URI.class).map(Loopback::is).orElse(false);
        if (plain && (!local || environment.matchesProfiles(SecretsCheck.PRODUCTION))) {
            throw UnsafeStartException.plainCookies(PLAIN);
        }
    }
}
