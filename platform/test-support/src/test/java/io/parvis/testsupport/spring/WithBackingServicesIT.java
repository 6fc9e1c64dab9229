package io.parvis.testsupport.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import io.parvis.testsupport.tokens.Tokens;

class WithBackingServicesIT {

    @Nested
    @WithBackingServices
    @SpringJUnitConfig(Empty.class)
    class AContext {

        @Test
        void findsTheDatabase(@Autowired Environment environment) {
            try (MongoClient client = MongoClients.create(environment.getRequiredProperty("parvis.mongodb-uri"))) {
                var database = client.getDatabase(environment.getRequiredProperty("spring.mongodb.database"));
                database.getCollection("things").insertOne(new Document("_id", "first"));

                assertThat(database.getCollection("things").countDocuments()).isOne();
            }
        }

        @Test
        void findsTheBrokerWithItsTopicsAndNoWayToMakeOthers(@Autowired Environment environment) throws Exception {
            String bootstrapServers = environment.getRequiredProperty("parvis.kafka");
            try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
                assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS))
                        .contains("parvis.matters", "parvis.people", "parvis.internal");
            }
        }

        @Test
        void findsTheIssuerOfTheTokensThatItInjects(@Autowired Environment environment, @Autowired Tokens tokens) {
            assertThat(environment.getProperty("parvis.keycloak.url"))
                    .isEqualTo(environment.getProperty("parvis.keycloak.public-url"))
                    .isEqualTo(BackingServices.shared().issuer().url());
            assertThat(tokens.person("claire-subject")).isNotBlank();
        }
    }

    @Nested
    @WithBackingServices
    @SpringJUnitConfig(Empty.class)
    @TestPropertySource(properties = "parvis.owners.request-service=http://inlined.example")
    class AContextWithSettingsOfItsOwn {

        @DynamicPropertySource
        static void settings(DynamicPropertyRegistry settings) {
            settings.add("parvis.owners.matter-service", () -> "http://dynamic.example");
        }

        @Test
        void keepsThem(@Autowired Environment environment) {
            assertThat(environment.getProperty("parvis.owners.request-service")).isEqualTo("http://inlined.example");
            assertThat(environment.getProperty("parvis.owners.matter-service")).isEqualTo("http://dynamic.example");
            assertThat(environment.getProperty("parvis.owners.identity-service"))
                    .isEqualTo(BackingServices.shared().contentOwners().url());
        }
    }

    @Test
    void everyContextHasADatabaseOfItsOwn() {
        assertThat(databaseOfANewContext()).isNotEqualTo(databaseOfANewContext());
    }

    private static String databaseOfANewContext() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            new BackingServicesCustomizer()
                    .customizeContext(context, new MergedContextConfiguration(Empty.class, null, null, null, null));
            return context.getEnvironment().getRequiredProperty("spring.mongodb.database");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Empty {}
}
