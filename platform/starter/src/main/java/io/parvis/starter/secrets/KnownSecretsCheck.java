package io.parvis.starter.secrets;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The defaults of secrets are published with the code and all start with {@code local-}. They will do where {@code parvis.public-url}
 * is a loopback address, and nowhere else.
 */
final class KnownSecretsCheck implements BeanFactoryPostProcessor {

    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("parvis");
    private static final Bindable<String> TEXT = Bindable.of(String.class);
    private static final String SECRET = "secret";
    private static final String KNOWN = "local-";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final ConfigurableEnvironment environment;

    KnownSecretsCheck(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Binder values = Binder.get(environment);
        if (isLocal(values)) {
            return;
        }
        List<String> known = secrets()
                .filter(name -> values.bind(name, TEXT).orElse("").startsWith(KNOWN))
                .map(ConfigurationPropertyName::toString)
                .toList();
        if (!known.isEmpty()) {
            throw new KnownSecretException(known);
        }
    }

    private static boolean isLocal(Binder values) {
        return values.bind("parvis.public-url", URI.class)
                .map(URI::getHost)
                .map(host -> LOOPBACK.contains(host.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    private Stream<ConfigurationPropertyName> secrets() {
        Set<ConfigurationPropertyName> names = new TreeSet<>();
        ConfigurationPropertySources.from(environment.getPropertySources()).forEach(source -> {
            if (source instanceof IterableConfigurationPropertySource listed) {
                listed.filter(KnownSecretsCheck::isSecret).forEach(names::add);
            }
        });
        return names.stream();
    }

    private static boolean isSecret(ConfigurationPropertyName name) {
        return OURS.isAncestorOf(name)
                && name.toString().toLowerCase(Locale.ROOT).contains(SECRET);
    }
}
