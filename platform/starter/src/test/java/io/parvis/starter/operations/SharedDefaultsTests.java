package io.parvis.starter.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SharedDefaultsTests {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void giveWayToEverythingElse() {
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "service", Map.of("spring.application.name", "sample-service", "parvis.callers.cache", "1s")));

        new SharedDefaults().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("parvis.callers.cache")).isEqualTo("1s");
        assertThat(environment.getProperty("parvis.service-account.secret")).isEqualTo("local-sample-service");
        assertThat(environment.getProperty("server.shutdown")).isEqualTo("graceful");
    }
}
