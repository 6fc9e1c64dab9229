package io.parvis.testsupport.documents;

import static io.parvis.testsupport.documents.Markdown.code;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.consumer.EventTail;
import io.parvis.testsupport.architecture.Repository;
import io.parvis.testsupport.openapi.ServedJson;

/**
 * A service on a page, {@code docs/services/<service>.md}: what it does, in words of ours, and below a mark what its running context and its
 * sources tell. A service checks its canvas in one test:
 *
 * <pre>{@code
 * @Test
 * @Tag("documents")
 * void isOnItsCanvas(@Autowired WebApplicationContext context) {
 *     ServiceCanvas.of(context).check();
 * }
 * }</pre>
 */
public final class ServiceCanvas {

    private final WebApplicationContext context;
    private final Repository repository;
    private final String service;
    private final List<String> sections = new ArrayList<>();

    private ServiceCanvas(WebApplicationContext context, Repository repository) {
        this.context = context;
        this.repository = repository;
        this.service = context.getEnvironment().getRequiredProperty("spring.application.name");
    }

    /** The canvas of the service that runs in this context. */
    public static ServiceCanvas of(WebApplicationContext context) {
        return new ServiceCanvas(context, Repository.find());
    }

    /** Adds a table that only this service has. */
    public ServiceCanvas with(String heading, List<String> head, List<List<String>> rows) {
        sections.add(section(heading, Markdown.table("None.", head, rows)));
        return this;
    }

    /**
     * Writes the page, or compares it.
     *
     * @throws AssertionError if it differs, if nobody wrote what the service does, or if the sources name other consumers than run
     */
    public void check() {
        checkConsumers();
        GeneratedFile page = GeneratedFile.at(repository.root().resolve("docs/services/" + service + ".md"));
        String head = CanvasHead.of(
                page.committed(), service, MavenModule.at(module()).description());
        page.agreesWith(head + CanvasHead.MARK + generated());
    }

    private String generated() {
        StringBuilder page = new StringBuilder();
        if (context.containsBean("openApi")) {
            JsonNode document = ServedJson.openApi(context);
            page.append(section("Commands", DocumentedOperations.commands(document)));
            page.append(section("Queries", DocumentedOperations.queries(document)));
        }
        sections.forEach(page::append);
        page.append(
                section("Publishes", events("Nothing.", EventUses.of(repository).publishedBy(service))));
        page.append(section("Consumes", consumers() + tails()));
        page.append(section("Health", health()));
        page.append(section("Metrics of its own", metrics()));
        page.append(section("Settings of its own", SettingsTable.of(module(), List.of(defaults(), ownSettings()))));
        return page.toString();
    }

    private static String section(String heading, String text) {
        return "\n## %s\n\n%s".formatted(heading, text);
    }

    private static String events(String none, List<EventType> events) {
        return Markdown.table(
                none,
                List.of("event", "topic"),
                events.stream()
                        .map(type -> List.of(reference(type), code(type.topic())))
                        .toList());
    }

    private String consumers() {
        return Markdown.table(
                "Nothing.",
                List.of("consumer group", "applies", "passes over"),
                context.getBeansOfType(EventConsumer.class).values().stream()
                        .map(consumer -> List.of(
                                code(service + "." + consumer.name()),
                                references(consumer.applied()),
                                consumer.skipsTheRest() ? "all else" : references(consumer.skipped())))
                        .sorted((one, other) -> one.getFirst().compareTo(other.getFirst()))
                        .toList());
    }

    private String tails() {
        return context.getBeansOfType(EventTail.class).values().stream()
                .map(tail -> inOrder(Set.copyOf(tail.payloads()))
                        .map(type -> code(type.topic()))
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .sorted()
                .map("\nEach replica follows %s for itself, without a group.\n"::formatted)
                .collect(Collectors.joining());
    }

    private static String references(Collection<Class<?>> payloads) {
        return inOrder(payloads).map(ServiceCanvas::reference).collect(Collectors.joining(", "));
    }

    /** What is for Parvis's own services alone is on no page of events. */
    private static String reference(EventType type) {
        if (type.channel() == EventType.Channel.INTERNAL) {
            return type.payload().getSimpleName();
        }
        return Markdown.link(type.payload().getSimpleName(), "../events.md#" + Markdown.anchor(type.name()));
    }

    private static Stream<EventType> inOrder(Collection<Class<?>> payloads) {
        return EventCatalogue.all().stream().filter(type -> payloads.contains(type.payload()));
    }

    private void checkConsumers() {
        List<EventType> running = inOrder(context.getBeansOfType(EventConsumer.class).values().stream()
                        .<Class<?>>flatMap(consumer -> consumer.applied().stream())
                        .toList())
                .toList();
        List<EventType> read = EventUses.of(repository).consumedBy(service);
        if (!running.equals(read)) {
            throw new AssertionError(
                    "%s applies %s, but its sources were read as applying %s".formatted(service, running, read));
        }
    }

    private String health() {
        JsonNode members = ServedJson.at(context, "/actuator/health/readiness").path("components");
        return """
            `GET /actuator/health/liveness` says whether to restart it, `GET /actuator/health/readiness` whether to send it work: it has %s.
            """.formatted(
                members.propertyNames().stream().sorted().map(Markdown::code).collect(Collectors.joining(", ")));
    }

    private String metrics() {
        Collection<String> names = MetricNames.in(List.of(module()));
        return names.isEmpty()
                ? "None; [those of every service](../operations.md#metrics).\n"
                : names.stream().map(name -> "* " + code(name) + "\n").collect(Collectors.joining())
                        + "\nWhat they mean: [operations](../operations.md#metrics).\n";
    }

    private Path module() {
        return repository.root().resolve(service);
    }

    private Path ownSettings() {
        return module().resolve("src/main/resources/application.yaml");
    }

    private Path defaults() {
        return repository.root().resolve("platform/starter/src/main/resources/parvis-defaults.yaml");
    }
}
