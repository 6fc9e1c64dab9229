package io.parvis.gateway.fakes;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.context.WebApplicationContext;

import io.parvis.gateway.Gateway;
import io.parvis.testsupport.backing.MongoDatabase;

/** A gateway as it runs, among fakes: every service's name leads to the same one. */
public final class RunningGateway implements AutoCloseable {

    private static final List<String> SERVICES = List.of(
            "identity-service", "request-service", "matter-service", "contract-service", "notification-service");

    private final ConfigurableApplicationContext context;
    private final FakeKeycloak keycloak;

    private RunningGateway(ConfigurableApplicationContext context, FakeKeycloak keycloak) {
        this.context = context;
        this.keycloak = keycloak;
    }

    public static RunningGateway start(
            MongoDatabase database, FakeKeycloak keycloak, String serviceAddress, String... settings) {
        return start(context -> {}, database, keycloak, serviceAddress, settings);
    }

    /** Starts one whose context is prepared by the test. */
    public static RunningGateway start(
            ApplicationContextInitializer<GenericApplicationContext> preparation,
            MongoDatabase database,
            FakeKeycloak keycloak,
            String serviceAddress,
            String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--parvis.mongodb-uri=" + database.uri(),
                "--parvis.keycloak.url=" + keycloak.address(),
                "--parvis.keycloak.public-url=" + keycloak.address(),
                "--parvis.gateway.client-secret=" + FakeKeycloak.CLIENT_SECRET));
        SERVICES.stream()
                .map(service -> "--parvis.owners." + service + "=")
                .filter(setting -> Stream.of(settings).noneMatch(own -> own.startsWith(setting)))
                .forEach(setting -> arguments.add(setting + serviceAddress));
        if (Stream.of(settings).noneMatch(own -> own.startsWith("--parvis.public-url=https:"))) {
            arguments.add("--parvis.plain-cookies=true");
        }
        arguments.addAll(List.of(settings));
        SpringApplication application = new SpringApplication(Gateway.class);
        application.addInitializers(preparation);
        return new RunningGateway(application.run(arguments.toArray(String[]::new)), keycloak);
    }

    public String at(String path) {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return "http://localhost:" + port + path;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public WebApplicationContext context() {
        return (WebApplicationContext) context;
    }

    /** Through the form of Keycloak and back, at this replica. */
    public HttpResponse<String> logIn(Browser browser, String subject) {
        HttpResponse<String> started = browser.get(at("/login"));
        URI back = keycloak.logIn(
                subject, URI.create(started.headers().firstValue("Location").orElseThrow()));
        return browser.get(at(back.getRawPath() + "?" + back.getRawQuery()));
    }

    @Override
    public void close() {
        context.close();
    }
}
