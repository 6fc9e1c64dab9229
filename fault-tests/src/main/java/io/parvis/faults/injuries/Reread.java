package io.parvis.faults.injuries;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

import io.parvis.localstack.process.Waiting;

/**
 * What an operator does who lets a consumer read everything again: the service is stopped, the consumer's offsets are set to the start, and
 * the service is started.
 *
 * @param replicas the processes of the service; the first bears its name
 */
record Reread(Processes processes, List<String> replicas, String broker, long seed) implements Fault {

    private static final long SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public void begin() {
        replicas.parallelStream().forEach(processes::stop);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            List<String> groups = groups(admin);
            String group = groups.get(new Random(seed).nextInt(groups.size()));
            if (!Waiting.until(PATIENCE, () -> rewind(admin, group))) {
                throw new IllegalStateException("the offsets of " + group + " can't be set");
            }
        }
    }

    @Override
    public void end() {
        replicas.forEach(replica -> Thread.ofVirtual().name("start-" + replica).start(() -> processes.start(replica)));
    }

    private List<String> groups(Admin admin) {
        try {
            return admin.listGroups().all().get(SECONDS, TimeUnit.SECONDS).stream()
                    .map(GroupListing::groupId)
                    .filter(group -> group.startsWith(replicas.getFirst() + "."))
                    .sorted()
                    .toList();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker can't be asked for groups", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** False while the broker believes that somebody of the group still lives. */
    private static boolean rewind(Admin admin, String group) {
        try {
            Map<TopicPartition, OffsetAndMetadata> starts = admin
                    .listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get(SECONDS, TimeUnit.SECONDS)
                    .keySet()
                    .stream()
                    .collect(Collectors.toMap(partition -> partition, _ -> new OffsetAndMetadata(0)));
            admin.alterConsumerGroupOffsets(group, starts).all().get(SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
