package io.parvis.starter.secrets;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;

/** Looks at the secrets and the public addresses before anything is made with them. */
@AutoConfiguration
public final class SafeStartAutoConfiguration {

    @Bean
    static SecretsCheck secretsCheck(ConfigurableEnvironment environment) {
        return new SecretsCheck(environment);
    }

    @Bean
    static AddressesCheck addressesCheck(ConfigurableEnvironment environment) {
        return new AddressesCheck(environment);
    }
}
