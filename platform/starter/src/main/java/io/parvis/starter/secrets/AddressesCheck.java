package io.parvis.starter.secrets;

import java.net.URI;
import java.util.List;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * In the {@code prod} profile the addresses that browsers use are https, so that cookies are bound to their host and sent over TLS only.
 * {@code parvis.allow-plain-http} lifts this for loopback addresses, which browsers reach without a network.
 */
final class AddressesCheck implements BeanFactoryPostProcessor {

    private static final List<String> PUBLIC = List.of("parvis.public-url", "parvis.keycloak.public-url");

    private final ConfigurableEnvironment environment;

    AddressesCheck(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (!environment.matchesProfiles(SecretsCheck.PRODUCTION)) {
            return;
        }
        Binder values = Binder.get(environment);
        boolean plain = values.bind("parvis.allow-plain-http", Boolean.class).orElse(false);
        List<String> open = PUBLIC.stream()
                .filter(name -> !values.bind(name, URI.class)
                        .map(address -> isSafe(address, plain))
                        .orElse(false))
                .toList();
        if (!open.isEmpty()) {
            throw UnsafeStartException.plainHttp(open);
        }
    }

    private static boolean isSafe(URI address, boolean plain) {
        return address.getHost() != null
                && ("https".equalsIgnoreCase(address.getScheme()) || (plain && Loopback.is(address)));
    }
}
