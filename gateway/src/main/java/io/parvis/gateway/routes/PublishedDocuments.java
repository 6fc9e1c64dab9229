package io.parvis.gateway.routes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import io.parvis.gateway.limits.Bulkheads;
import io.parvis.gateway.limits.Bulkheads.Place;
import io.parvis.gateway.problem.GatewayRefusal;
import io.parvis.starter.problem.HttpProblem;

/** The OpenAPI documents of the services, as far as the world can reach what they describe, and at the world's address. */
@Component
class PublishedDocuments {

    private final HttpClient client;
    private final ReadyInstances instances;
    private final Bulkheads bulkheads;
    private final ForwardingSettings settings;
    private final JsonMapper json;
    private final Making<byte[]> all = new Making<>(this::merged);

    PublishedDocuments(
            HttpClient httpClientForServices,
            ReadyInstances instances,
            Bulkheads bulkheads,
            ForwardingSettings settings,
            JsonMapper json) {
        this.client = httpClientForServices;
        this.instances = instances;
        this.bulkheads = bulkheads;
        this.settings = settings;
        this.json = json;
    }

    ServerResponse of(Service service) {
        try {
            return answer(json.writeValueAsBytes(published(service)));
        } catch (IOException | JacksonException e) {
            throw unavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        }
    }

    /**
     * One document of all; a service that can't be asked is left out and named. It takes some megabytes and the slowest service's time to make, so there is one
     * in the making at a time, and whoever asks for it meanwhile waits for that one.
     */
    ServerResponse ofAll() {
        try {
            return answer(all.await(settings.responseTimeout().plus(settings.responseTimeout())));
        } catch (ExecutionException | TimeoutException e) {
            throw unavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        }
    }

    private byte[] merged() {
        Map<Service, Future<ObjectNode>> documents = new EnumMap<>(Service.class);
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Service service : Service.values()) {
                documents.put(service, readers.submit(() -> published(service)));
            }
            endWithin(settings.responseTimeout(), readers);
        }
        MergedDocument merged = new MergedDocument(json);
        documents.forEach((service, document) -> {
            if (document.state() == Future.State.SUCCESS) {
                merged.add(service, document.resultNow());
            } else {
                merged.leaveOut(service);
            }
        });
        return json.writeValueAsBytes(merged.document());
    }

    /** A service that begins its document and does not go on holds up nobody for longer than one that does not answer. */
    private static void endWithin(Duration longest, ExecutorService readers) {
        readers.shutdown();
        try {
            if (!readers.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                readers.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            readers.shutdownNow();
        }
    }

    private static ServerResponse answer(byte[] document) {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(document);
    }

    private GatewayRefusal unavailable(Exception cause) {
        return new GatewayRefusal(HttpProblem.UNAVAILABLE, settings.retryAfter(), cause);
    }

    private ObjectNode published(Service service) throws IOException, InterruptedException {
        ObjectNode document = (ObjectNode) json.readTree(read(service));
        publish(document, service);
        return document;
    }

    private byte[] read(Service service) throws IOException, InterruptedException {
        try (Place _ = bulkheads.takeFor(service.applicationName())) {
            return readNow(service);
        }
    }

    private byte[] readNow(Service service) throws IOException, InterruptedException {
        URI address =
                instances.of(service.applicationName()).getFirst().address().resolve("/v3/api-docs");
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(address)
                        .timeout(settings.responseTimeout())
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("The service answered its document with " + answer.statusCode());
        }
        return answer.body();
    }

    private void publish(ObjectNode document, Service service) {
        document.set("servers", json.valueToTree(List.of(Map.of("url", "/"))));
        if (document.get("paths") instanceof ObjectNode paths) {
            paths.retain(paths.propertyStream()
                    .map(Map.Entry::getKey)
                    .filter(path -> isRouted(path, service))
                    .toList());
        }
    }

    private static boolean isRouted(String path, Service service) {
        PathContainer container = PathContainer.parsePath(path);
        return service.paths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(container));
    }
}
