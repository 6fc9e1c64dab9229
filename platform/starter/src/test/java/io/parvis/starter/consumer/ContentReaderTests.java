package io.parvis.starter.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.instances.InstancesAutoConfiguration;
import io.parvis.starter.problem.Refused;

class ContentReaderTests {

    private static final String SOURCE = "/parvis/letter-service";
    private static final String PATH = "/internal/letters/1/content";

    private OwnerServer owner;
    private ApplicationContextRunner service;

    record Content(String text) {}

    @BeforeEach
    void start() throws IOException {
        owner = new OwnerServer();
        service = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        RestClientAutoConfiguration.class,
                        InstancesAutoConfiguration.class,
                        ContentAutoConfiguration.class))
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withPropertyValues(
                        "spring.application.name=reading-service",
                        "parvis.keycloak.url=" + owner.address(),
                        "parvis.keycloak.public-url=" + owner.address(),
                        "parvis.service-account.secret=s",
                        "parvis.content-timeout=1m",
                        "parvis.owners.letter-service=" + owner.address(),
                        "parvis.owners.dead-service=http://localhost:1");
    }

    @AfterEach
    void stop() {
        owner.close();
    }

    @Test
    void readsWithTheServicesOwnTokenAndKeepsIt() {
        service.run(context -> {
            ContentReader reader = context.getBean(ContentReader.class);

            assertThat(reader.read(SOURCE, PATH, Content.class)).isEqualTo(new Content("hello"));
            assertThat(reader.read(event(PATH), Content.class)).isEqualTo(new Content("hello"));

            assertThat(owner.authorizations()).containsExactly("Bearer t1", "Bearer t1");
            assertThat(owner.tokens()).isEqualTo(1);
        });
    }

    @Test
    void opensBytesWithTheServicesOwnToken() {
        service.run(context -> {
            try (InputStream bytes = context.getBean(ContentReader.class).open(SOURCE, PATH)) {
                assertThat(bytes).asString(StandardCharsets.UTF_8).contains("hello");
            }
            assertThat(owner.authorizations()).containsExactly("Bearer t1");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void opensNothingThatTheOwnerNoLongerHas(int status) {
        owner.answerWith(status);
        service.run(context -> assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> context.getBean(ContentReader.class).open(SOURCE, PATH)));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 503})
    void waitsForBytesThatTheOwnerDoesNotGiveNow(int status) {
        owner.answerWith(status);
        service.run(context -> assertThatExceptionOfType(OwnerUnavailable.class)
                .isThrownBy(() -> context.getBean(ContentReader.class).open(SOURCE, PATH)));
    }

    @Test
    void waitsForBytesOfAnOwnerThatCantBeReached() {
        service.run(context -> assertThatExceptionOfType(OwnerUnavailable.class)
                .isThrownBy(() -> context.getBean(ContentReader.class).open("/parvis/dead-service", PATH)));
    }

    @ParameterizedTest
    @CsvSource({"404, content-unknown", "410, content-gone"})
    void refusesWhatTheOwnerNoLongerHas(int status, String key) {
        owner.answerWith(status);
        service.run(context -> assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> context.getBean(ContentReader.class).read(SOURCE, PATH, Content.class))
                .withMessage(key));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 429, 500, 502, 503, 504})
    void waitsForAnOwnerThatDoesNotGiveItNow(int status) {
        owner.answerWith(status);
        service.run(context -> assertThatExceptionOfType(OwnerUnavailable.class)
                .isThrownBy(() -> context.getBean(ContentReader.class).read(SOURCE, PATH, Content.class)));
    }

    @Test
    void asksForANewTokenWhenTheOwnerRefusedTheOldOne() {
        service.run(context -> {
            ContentReader reader = context.getBean(ContentReader.class);
            owner.answerWith(401);
            assertThatExceptionOfType(OwnerUnavailable.class)
                    .isThrownBy(() -> reader.read(SOURCE, PATH, Content.class));
            owner.answerWith(200);

            reader.read(SOURCE, PATH, Content.class);

            assertThat(owner.authorizations()).containsExactly("Bearer t1", "Bearer t2");
        });
    }

    @Test
    void waitsForAnOwnerThatCantBeReached() {
        service.run(context -> assertThatExceptionOfType(OwnerUnavailable.class)
                .isThrownBy(
                        () -> context.getBean(ContentReader.class).read("/parvis/dead-service", PATH, Content.class)));
    }

    @Test
    void waitsForAnOwnerThatIsTooSlow() {
        CountDownLatch never = new CountDownLatch(1);
        owner.beforeAnswering(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        service.withPropertyValues("parvis.content-timeout=500ms")
                .run(context -> assertThatExceptionOfType(OwnerUnavailable.class)
                        .isThrownBy(() -> context.getBean(ContentReader.class).read(SOURCE, PATH, Content.class)));
        never.countDown();
    }

    @Test
    void waitsForKeycloakToo() {
        service.withPropertyValues("parvis.keycloak.url=http://localhost:1")
                .run(context -> assertThatExceptionOfType(OwnerUnavailable.class)
                        .isThrownBy(() -> context.getBean(ContentReader.class).read(SOURCE, PATH, Content.class)));
        assertThat(owner.authorizations()).isEmpty();
    }

    @Test
    void leavesAnOwnerAloneThatKeepsFailing() {
        owner.answerWith(503);
        service.run(context -> {
            for (int call = 0; call < 20; call++) {
                assertThatExceptionOfType(OwnerUnavailable.class)
                        .isThrownBy(() -> context.getBean(ContentReader.class).read(SOURCE, PATH, Content.class));
            }
            assertThat(owner.authorizations()).hasSizeLessThan(10);
        });
    }

    @Test
    void asksEachOfAnOwnersProcessesInTurn() throws IOException {
        try (OwnerServer second = new OwnerServer()) {
            ownedBy(owner.address(), second.address()).run(context -> {
                ContentReader reader = context.getBean(ContentReader.class);
                for (int call = 0; call < 4; call++) {
                    reader.read(SOURCE, PATH, Content.class);
                }
            });

            assertThat(owner.authorizations()).hasSize(2);
            assertThat(second.authorizations()).hasSize(2);
        }
    }

    @Test
    void asksAnotherProcessWhenOneIsGoneOrCantAnswer() throws IOException {
        try (OwnerServer troubled = new OwnerServer()) {
            troubled.answerWith(503);
            URI gone = URI.create("http://localhost:1");
            ownedBy(gone, troubled.address(), owner.address()).run(context -> {
                ContentReader reader = context.getBean(ContentReader.class);
                for (int call = 0; call < 30; call++) {
                    assertThat(reader.read(SOURCE, PATH, Content.class)).isEqualTo(new Content("hello"));
                }
            });

            assertThat(owner.authorizations()).hasSize(30);
            assertThat(troubled.authorizations()).hasSizeBetween(1, 10);
        }
    }

    @Test
    void waitsWhenNoProcessOfAnOwnerAnswers() {
        ownedBy(URI.create("http://localhost:1"), URI.create("http://localhost:2"))
                .run(context -> assertThatExceptionOfType(OwnerUnavailable.class)
                        .isThrownBy(() -> context.getBean(ContentReader.class).read(SOURCE, PATH, Content.class)));
    }

    private ApplicationContextRunner ownedBy(URI... addresses) {
        String listed = Stream.of(addresses).map(URI::toString).collect(Collectors.joining(","));
        return service.withPropertyValues("parvis.owners.letter-service=" + listed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/main/clients",
                "/internal",
                "/internal/../api/main/clients",
                "/internal/letters/./1",
                "/internal//evil.example/x",
                "//evil.example/internal/x",
                "http://evil.example/internal/x",
                "/internal/letters/1?x=y",
                "/internal/letters/1#x",
                "/internal/%2e%2e/api"
            })
    void readsInternalAddressesOnly(String path) {
        service.run(context -> assertThatIllegalArgumentException()
                .isThrownBy(() -> context.getBean(ContentReader.class).read(SOURCE, path, Content.class)));
        assertThat(owner.authorizations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/parvis/unknown-service", "letter-service", "http://evil.example", ""})
    void readsFromKnownOwnersOnly(String source) {
        service.run(context -> assertThatIllegalArgumentException()
                .isThrownBy(() -> context.getBean(ContentReader.class).read(source, PATH, Content.class)));
    }

    @Test
    void readsNothingForAnEventThatPointsToNothing() {
        service.run(context -> assertThatIllegalArgumentException()
                .isThrownBy(() -> context.getBean(ContentReader.class).read(event(null), Content.class)));
    }

    private static Received<Content> event(String dataref) {
        return new Received<>(
                "e1",
                SOURCE,
                "letter-1",
                1,
                Instant.EPOCH,
                Actor.SYSTEM,
                dataref,
                Set.of(),
                new Content("in the event"));
    }
}
