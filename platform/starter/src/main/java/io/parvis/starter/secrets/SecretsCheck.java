package io.parvis.starter.secrets;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

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
 * is a loopback address, and nowhere else. In the {@code prod} profile they will do nowhere, and no secret is empty.
 */
final class SecretsCheck implements BeanFactoryPostProcessor {

    static final String PRODUCTION = "prod";

    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("parvis");
    private static final Bindable<String> TEXT = Bindable.of(String.class);
    private static final String SECRET = "secret";
    private static final String KNOWN = "local-";

    private final ConfigurableEnvironment environment;

    SecretsCheck(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Binder values = Binder.get(environment);
        boolean production = environment.matchesProfiles(PRODUCTION);
        if (!production && isLocal(values)) {
            return;
        }
        List<String> known = secrets(values, secret -> secret.startsWith(KNOWN));
        if (!known.isEmpty()) {
            throw UnsafeStartException.knownSecrets(known);
        }
        List<String> missing = production ? secrets(values, String::isBlank) : List.of();
        if (!missing.isEmpty()) {
            throw UnsafeStartException.missingSecrets(missing);
        }
    }

    private static boolean isLocal(Binder values) {
        return values.bind("parvis.public-url", URI.class).map(Loopback::is).orElse(false);
    }

    /** The names of the secrets whose values are like this. */
    private List<String> secrets(Binder values, Predicate<String> like) {
        Set<ConfigurationPropertyName> names = new TreeSet<>();
        ConfigurationPropertySources.from(environment.getPropertySources()).forEach(source -> {
            if (source instanceof IterableConfigurationPropertySource listed) {
                listed.filter(SecretsCheck::isSecret).forEach(names::add);
            }
        });
        return names.stream()
                .filter(name -> like.test(values.bind(name, TEXT).orElse("")))
                .map(ConfigurationPropertyName::toString)
                .toList();
    }

    private static boolean isSecret(ConfigurationPropertyName name) {
        return OURS.isAncestorOf(name)
                && name.toString().toLowerCase(Locale.ROOT).contains(SECRET);
    }
}
