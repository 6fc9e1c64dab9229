package io.parvis.benchmarks.relay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** The broker as it counts what it has got. */
final class Broker implements AutoCloseable {

    private static final int PARTITIONS = 12;
    private static final short REPLICAS = 1;

    private final Admin admin;

    Broker(String address, Set<String> topics) throws ExecutionException, InterruptedException {
        this.admin = Admin.create(Map.of("bootstrap.servers", address));
        List<NewTopic> created = topics.stream()
                .map(topic -> new NewTopic(topic, PARTITIONS, REPLICAS))
                .toList();
        admin.createTopics(created).all().get();
    }

    /** How many records a topic has had so far. */
    long records(String topic) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        return admin.listOffsets(ends).all().get().values().stream()
                .mapToLong(ListOffsetsResult.ListOffsetsResultInfo::offset)
                .sum();
    }

    @Override
    public void close() {
        admin.close();
    }
}
