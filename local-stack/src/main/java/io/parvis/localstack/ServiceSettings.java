package io.parvis.localstack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/** The settings that tell a service where the others are. They hold secrets, so they travel in the environment. */
final class ServiceSettings {

    private static final JsonMapper JSON = new JsonMapper();

    private ServiceSettings() {}

    static Map<String, String> environment(Replica replica, StackOptions options) {
        return Map.of("SPRING_APPLICATION_JSON", JSON.writeValueAsString(settings(replica, options)));
    }

    static Map<String, String> settings(Replica replica, StackOptions options) {
        Addresses addresses = new Addresses(options.ports());
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", String.valueOf(options.ports().of(replica)));
        settings.put("parvis.public-url", addresses.gateway().toString());
        settings.put("parvis.plain-cookies", "true");
        settings.put("parvis.mongodb-uri", addresses.mongodb());
        settings.put("parvis.kafka", addresses.kafka());
        settings.put("parvis.keycloak.url", addresses.keycloak().toString());
        settings.put("parvis.keycloak.public-url", addresses.keycloak().toString());
        settings.put("parvis.smtp.host", "localhost");
        settings.put("parvis.smtp.port", String.valueOf(options.ports().smtp()));
        settings.put("parvis.demo-mailbox-url", addresses.mailbox().toString());
        settings.put("parvis.draining", draining(replica, options));
        settings.put("parvis.imports.turn", "5s");
        settings.put("management.endpoints.web.exposure.include", "health, prometheus, mappings");
        ParvisService.ALL.forEach(
                service -> settings.put("parvis.owners." + service.name(), all(service, options, addresses)));
        settings.putAll(LocalSecrets.of(replica.service()));
        settings.putAll(BootstrapAdmin.settings());
        return settings;
    }

    private static String all(ParvisService service, StackOptions options, Addresses addresses) {
        return Replica.of(service, options.extent().replicas()).stream()
                .map(replica -> addresses.process(replica.name()).toString())
                .collect(Collectors.joining(","));
    }

    /** Who is alone has nobody to leave its work to, and only delays the end. */
    private static String draining(Replica replica, StackOptions options) {
        boolean alone =
                Replica.of(replica.service(), options.extent().replicas()).size() == 1;
        return alone ? "0s" : "2s";
    }
}
