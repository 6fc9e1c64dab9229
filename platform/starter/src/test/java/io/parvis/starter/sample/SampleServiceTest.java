package io.parvis.starter.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs the {@link SampleService} at a free port, with a Keycloak of its own and neither database nor broker. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SampleService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=sample-service",
            "parvis.callers.services=other-service",
            "parvis.callers.cache=50ms",
            "parvis.http.max-body-size=10KB",
            "management.endpoints.web.exposure.include=health,prometheus,mappings",
            "spring.autoconfigure.exclude=org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
                    + "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration,"
                    + "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@ContextConfiguration(initializers = SampleKeycloak.Initializer.class)
@Import(SampleClient.class)
public @interface SampleServiceTest {}
