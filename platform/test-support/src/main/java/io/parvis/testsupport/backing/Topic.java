package io.parvis.testsupport.backing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** A line of the one topic list, {@code infra/kafka/topics.txt}: name, partitions and whether it is kept or compacted. */
record Topic(String name, int partitions, boolean compacted) {

    private static final String LIST = "/infra/kafka/topics.txt";
    private static final short ONE_REPLICA = 1;

    /** Every topic of Parvis. */
    static List<Topic> all() {
        try (InputStream list = Topic.class.getResourceAsStream(LIST)) {
            String lines = new String(
                    Objects.requireNonNull(list, LIST + " is not on the class path")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Topic::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Topic parse(String line) {
        String[] words = line.split("\\s+", -1);
        if (words.length != 3) {
            throw new IllegalArgumentException("A topic is name, partitions and cleanup policy, not: " + line);
        }
        boolean compacted = switch (words[2]) {
            case "keep" -> false;
            case "compact" -> true;
            default -> throw new IllegalArgumentException("Unknown cleanup policy: " + line);
        };
        return new Topic(words[0], Integer.parseInt(words[1]), compacted);
    }

    NewTopic toNewTopic() {
        return new NewTopic(name, partitions, ONE_REPLICA)
                .configs(
                        compacted
                                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                                : Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
    }
}
