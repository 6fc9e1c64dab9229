package io.parvis.starter.secrets;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;

/** Looks at the secrets, the public addresses and the cookies before anything is made with them. */
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

    @Bean
    static CookiesCheck cookiesCheck(ConfigurableEnvironment environment) {
        return new CookiesCheck(environment);
    }
}
