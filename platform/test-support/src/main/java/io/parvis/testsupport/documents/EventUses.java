package io.parvis.testsupport.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;
import io.parvis.testsupport.architecture.Repository;

/**
 * Which service publishes and which consumes an event, as the sources tell: a publisher makes the record, a consumer's declaration names
 * it, alone or in a set of those that it applies alike, or, where it applies all that there is, its topic. A service's canvas holds this against the consumers that really run.
 */
record EventUses(List<ServiceSource> services) {

    private static final Pattern MADE = Pattern.compile("\\bnew (\\w+)\\(|\\b(\\w+)::new\\b");
    private static final Pattern CONSUMED = Pattern.compile("\\.on\\(\\s*(\\w+)\\.class");
    private static final Pattern CONSUMED_ALIKE =
            Pattern.compile("Set<Class<\\? extends Record>> \\w+ =\\s+Set\\.of\\(([^;]*)\\);");
    private static final Pattern KIND = Pattern.compile("(\\w+)\\.class");
    private static final Pattern WHOLE_TOPIC = Pattern.compile("\"(parvis\\.[\\w-]+)\"");
    private static final Pattern OWN_PEOPLE = Pattern.compile("\\bclass \\w+ implements (\\w+, )*People\\b");
    private static final String DIRECTORY = "parvis-directory";

    /**
     * A service's sources.
     *
     * @param name   the module's and the service's
     * @param source all of its main sources together
     * @param pom    its build file
     */
    record ServiceSource(String name, String source, String pom) {

        private boolean makes(EventType type) {
            return names(MADE, type.payload().getSimpleName());
        }

        private boolean applies(EventType type) {
            String payload = type.payload().getSimpleName();
            return names(CONSUMED, payload) || namesInASet(payload) || names(WHOLE_TOPIC, type.topic());
        }

        private boolean namesInASet(String payload) {
            return CONSUMED_ALIKE
                    .matcher(source)
                    .results()
                    .flatMap(set -> KIND.matcher(set.group(1)).results())
                    .map(kind -> kind.group(1))
                    .anyMatch(payload::equals);
        }

        private boolean names(Pattern pattern, String name) {
            return pattern.matcher(source).results().flatMap(EventUses::groups).anyMatch(name::equals);
        }

        private boolean remembersPeople() {
            return pom.contains(DIRECTORY) && !OWN_PEOPLE.matcher(source).find();
        }
    }

    static EventUses of(Repository repository) {
        return new EventUses(repository.modules().stream()
                .filter(module -> module.toString().endsWith("-service"))
                .map(module -> new ServiceSource(
                        module.getFileName().toString(),
                        sources(module.resolve("src/main/java")),
                        read(module.resolve("pom.xml"))))
                .toList());
    }

    /**
     * The service that publishes it.
     *
     * @throws AssertionError if none does, or more than one: an event has one owner
     */
    String publisherOf(EventType type) {
        List<String> makers = services.stream()
                .filter(service -> service.makes(type))
                .map(ServiceSource::name)
                .toList();
        if (makers.size() != 1) {
            throw new AssertionError(type.name() + " should have one publisher, but has " + makers);
        }
        return makers.getFirst();
    }

    /** Those that apply it, with those that remember the directory's states. */
    List<String> consumersOf(EventType type) {
        boolean remembered = type.channel() == EventType.Channel.STATES;
        return services.stream()
                .filter(service -> service.applies(type) || (remembered && service.remembersPeople()))
                .map(ServiceSource::name)
                .toList();
    }

    List<EventType> publishedBy(String service) {
        return EventCatalogue.all().stream()
                .filter(type -> publisherOf(type).equals(service))
                .toList();
    }

    List<EventType> consumedBy(String service) {
        return EventCatalogue.all().stream()
                .filter(type -> consumersOf(type).contains(service))
                .toList();
    }

    private static Stream<String> groups(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(Objects::nonNull);
    }

    private static String sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(EventUses::read)
                    .reduce("", String::concat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
