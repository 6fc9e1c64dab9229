package io.parvis.starter.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import io.parvis.starter.operations.SharedDefaults;

/** What the {@code prod} profile takes of the settings of an installation. */
class ProductionTests {

    private static final String OWN = "parvis.service-account.secret=Zw7ohBooK1";
    private static final String[] HTTPS = {
        "parvis.public-url=https://portal.example.org", "parvis.keycloak.public-url=https://login.example.org"
    };

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withPropertyValues("spring.application.name=sample-service", "spring.profiles.active=prod")
            .withInitializer(context ->
                    new SharedDefaults().postProcessEnvironment(context.getEnvironment(), new SpringApplication()))
            .withConfiguration(AutoConfigurations.of(SafeStartAutoConfiguration.class));

    @Test
    void takesSecretsOfItsOwnAndHttps() {
        service.withPropertyValues(HTTPS)
                .withPropertyValues(OWN)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void refusesAPublishedDefaultEvenOnALoopbackAddress() {
        service.withPropertyValues("parvis.public-url=http://localhost:8080", "parvis.allow-plain-http=true")
                .run(context -> assertThat(description(context))
                        .startsWith("Outside a loopback installation, and in the prod profile, no secret")
                        .endsWith("parvis.service-account.secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void refusesASecretThatIsMissing(String nothing) {
        service.withPropertyValues(HTTPS)
                .withPropertyValues(OWN, "parvis.invitation-secret=" + nothing)
                .run(context -> assertThat(description(context))
                        .isEqualTo("In the prod profile no secret may be empty: parvis.invitation-secret"));
    }

    @Test
    void refusesPlainHttpThatNobodyAskedFor() {
        service.withPropertyValues(OWN, "parvis.public-url=http://localhost:8080")
                .run(context -> {
                    assertThat(description(context))
                            .isEqualTo("In the prod profile people reach Parvis over https only:"
                                    + " parvis.public-url, parvis.keycloak.public-url");
                    assertThat(analysis(context).getAction()).contains("parvis.allow-plain-http=true");
                });
    }

    @Test
    void takesPlainHttpOnALoopbackAddressWhereItWasAskedFor() {
        service.withPropertyValues(OWN, "parvis.public-url=http://localhost:8080", "parvis.allow-plain-http=true")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portal.example.org",
                "http://localhost.example.org",
                "http://localhost@portal.example.org",
                "http://10.0.0.1",
                "https:",
                "portal",
            })
    void refusesPlainHttpElsewhereWhoeverAsksForIt(String publicUrl) {
        service.withPropertyValues(HTTPS)
                .withPropertyValues(OWN, "parvis.allow-plain-http=true", "parvis.public-url=" + publicUrl)
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void refusesCookiesWithoutTlsEvenOnALoopbackAddress() {
        service.withPropertyValues(
                        OWN,
                        "parvis.public-url=http://localhost:8080",
                        "parvis.allow-plain-http=true",
                        "parvis.plain-cookies=true")
                .run(context -> assertThat(description(context))
                        .startsWith("Outside a loopback installation, and in the prod profile, cookies")
                        .endsWith("parvis.plain-cookies"));
    }

    private static String description(AssertableApplicationContext context) {
        return analysis(context).getDescription();
    }

    private static FailureAnalysis analysis(AssertableApplicationContext context) {
        FailureAnalysis analysis = new UnsafeStartAnalyzer().analyze(context.getStartupFailure());
        assertThat(analysis).isNotNull();
        return analysis;
    }
}
