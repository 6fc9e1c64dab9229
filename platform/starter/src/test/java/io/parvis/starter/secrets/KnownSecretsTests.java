package io.parvis.starter.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;

import io.parvis.starter.operations.SharedDefaults;

class KnownSecretsTests {

    private static final String SOMEWHERE = "parvis.public-url=https://portal.example.org";
    private static final String OWN = "parvis.service-account.secret=Zw7ohBooK1";

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withPropertyValues("spring.application.name=sample-service")
            .withInitializer(context ->
                    new SharedDefaults().postProcessEnvironment(context.getEnvironment(), new SpringApplication()))
            .withConfiguration(AutoConfigurations.of(SafeStartAutoConfiguration.class));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "https://LOCALHOST",
                "http://127.0.0.1:8080",
                "http://[::1]:8080",
            })
    void doOnALoopbackAddress(String publicUrl) {
        service.withPropertyValues("parvis.public-url=" + publicUrl)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.org",
                "https://localhost.example.org",
                "https://portal.example.org/localhost",
                "https://localhost@portal.example.org",
                "https://10.0.0.1",
                "portal",
            })
    void stopTheStartAnywhereElse(String publicUrl) {
        service.withPropertyValues("parvis.public-url=" + publicUrl).run(this::assertStopped);
    }

    @Test
    void letAServiceStartThatHasItsOwn() {
        service.withPropertyValues(SOMEWHERE, OWN, "parvis.invitation-secret=wae3Eiyo2a")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parvis.invitation-secret",
                "parvis.gateway.client-secret",
                "parvis.keycloak.admin.secret",
                "parvis.some-secret-of-tomorrow.value",
            })
    void areFoundWhateverTheyAreFor(String property) {
        service.withPropertyValues(SOMEWHERE, OWN, property + "=local-canary")
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(UnsafeStartException.class)
                        .hasMessageContaining(property)
                        .hasMessageNotContaining("service-account"));
    }

    @Test
    void areFoundBehindAPlaceholder() {
        service.withPropertyValues(
                        SOMEWHERE, OWN, "a-default=local-canary", "parvis.gateway.client-secret=${a-default}")
                .run(context -> assertThat(context).getFailure().hasMessageContaining("parvis.gateway.client-secret"));
    }

    @Test
    void areFoundInTheEnvironment() {
        service.withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                "container-systemEnvironment", Map.of("PARVIS_INVITATION_SECRET", "local-canary"))))
                .withPropertyValues(SOMEWHERE, OWN)
                .run(context -> assertThat(context).getFailure().hasMessageContaining("parvis.invitation.secret"));
    }

    @Test
    void areNothingElseThatStartsLikeThem() {
        service.withPropertyValues(SOMEWHERE, OWN, "parvis.kafka=local-broker:9092", "other.secret=local-canary")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void areNamedButNotShown() {
        service.withPropertyValues(SOMEWHERE, OWN, "parvis.invitation-secret=local-canary")
                .run(context -> {
                    String told = analysis(context.getStartupFailure());
                    assertThat(told).contains("parvis.invitation-secret").doesNotContain("canary", "\n");
                });
    }

    private void assertStopped(AssertableApplicationContext context) {
        assertThat(context).getFailure().hasMessageContaining("parvis.service-account.secret");
    }

    private static String analysis(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, needsMore) -> {})
                .stream()
                .filter(UnsafeStartAnalyzer.class::isInstance)
                .findFirst()
                .orElseThrow()
                .analyze(failure)
                .getDescription();
    }
}
