package io.parvis.starter.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CookiesCheckTests {

    private final ApplicationContextRunner gateway = new ApplicationContextRunner()
            .withPropertyValues("parvis.plain-cookies=true")
            .withConfiguration(AutoConfigurations.of(SafeStartAutoConfiguration.class));

    @Test
    void takesPlainCookiesInTheLocalStack() {
        gateway.withPropertyValues("parvis.public-url=http://localhost:8080")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://portal.example.org", "https://portal.example.org", "http://10.0.0.1", "portal"})
    void refusesPlainCookiesWhereOthersCanReachParvis(String publicUrl) {
        gateway.withPropertyValues("parvis.public-url=" + publicUrl)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(UnsafeStartException.class)
                        .hasMessageEndingWith("parvis.plain-cookies"));
    }

    @Test
    void refusesThemInProductionWhateverTheAddress() {
        gateway.withPropertyValues(
                        "spring.profiles.active=prod",
                        "parvis.public-url=http://localhost:8080",
                        "parvis.keycloak.public-url=http://localhost:8180",
                        "parvis.allow-plain-http=true")
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(UnsafeStartException.class)
                        .hasMessageEndingWith("parvis.plain-cookies"));
    }
}
