package io.parvis.localstack;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/** The settings that tell a service where the others are. They hold secrets, so they travel in the environment. */
final class ServiceSettings {

    private static final JsonMapper JSON = new JsonMapper();

    private ServiceSettings() {}

    static Map<String, String> environment(ParvisService service, StackOptions options) {
        return Map.of("SPRING_APPLICATION_JSON", JSON.writeValueAsString(settings(service, options)));
    }

    static Map<String, String> settings(ParvisService service, StackOptions options) {
        Addresses addresses = new Addresses(options.ports());
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", String.valueOf(options.ports().of(service)));
        settings.put("parvis.public-url", addresses.gateway().toString());
        settings.put("parvis.mongodb-uri", addresses.mongodb());
        settings.put("parvis.kafka", addresses.kafka());
        settings.put("parvis.keycloak.url", addresses.keycloak().toString());
        settings.put("parvis.keycloak.public-url", addresses.keycloak().toString());
        settings.put("parvis.smtp.host", "localhost");
        settings.put("parvis.smtp.port", String.valueOf(options.ports().smtp()));
        settings.put("parvis.demo-mailbox-url", addresses.mailbox().toString());
        options.ports()
                .services()
                .keySet()
                .forEach(name -> settings.put(
                        "parvis.owners." + name, addresses.service(name).toString()));
        settings.putAll(LocalSecrets.of(service));
        settings.putAll(BootstrapAdmin.settings());
        return settings;
    }
}
