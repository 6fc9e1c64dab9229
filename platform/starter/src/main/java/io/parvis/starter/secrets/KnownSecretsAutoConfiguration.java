package io.parvis.starter.secrets;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;

/** Looks at the secrets before anything is made with them. */
@AutoConfiguration
public final class KnownSecretsAutoConfiguration {

    @Bean
    static KnownSecretsCheck knownSecretsCheck(ConfigurableEnvironment environment) {
        return new KnownSecretsCheck(environment);
    }
}
