package io.parvis.testsupport.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;
import io.parvis.testsupport.architecture.Repository;
import io.parvis.testsupport.documents.EventUses.ServiceSource;

/** Who is granted which topic at the broker, as operations are told, held against what the services do. */
class BrokerRightsTests {

    private static final Repository REPOSITORY = Repository.find();
    private static final EventUses USES = EventUses.of(REPOSITORY);

    @Test
    void eachServiceIsGrantedTheTopicsThatItWritesAndReadsAndNoOther() throws IOException {
        assertThat(granted())
                .containsExactlyElementsOf(
                        topics().stream().map(BrokerRightsTests::needed).toList());
    }

    private static List<String> granted() {
        String operations = MarkdownFile.read(
                        REPOSITORY.root(), REPOSITORY.root().resolve("docs/operations.md"))
                .text();
        String begun = operations.substring(operations.indexOf("## Rights at the broker") + 2);
        return begun.substring(0, begun.indexOf("\n## "))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static List<String> topics() throws IOException {
        return Files.readAllLines(REPOSITORY.root().resolve("infra/kafka/topics.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst(" .*", ""))
                .toList();
    }

    private static String needed(String topic) {
        List<EventType> types = EventCatalogue.all().stream()
                .filter(type -> type.topic().equals(topic))
                .toList();
        Set<String> writers = types.stream().map(USES::publisherOf).collect(Collectors.toSet());
        Set<String> readers =
                types.stream().map(USES::consumersOf).flatMap(List::stream).collect(Collectors.toSet());
        return "| `" + topic + "` | " + inOrder(writers) + "| " + inOrder(readers) + "|";
    }

    private static String inOrder(Set<String> services) {
        String named = USES.services().stream()
                .map(ServiceSource::name)
                .filter(services::contains)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : named + " ";
    }
}
