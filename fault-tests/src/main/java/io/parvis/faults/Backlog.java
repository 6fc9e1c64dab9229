package io.parvis.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

import io.parvis.faults.evidence.Databases;

/** What the system still has to do: events to send, events to apply, mails to send. */
record Backlog(String broker, Databases databases) {

    private static final long SECONDS = 15;

    /** In words; empty when nothing is left. */
    List<String> items() {
        List<String> items = new ArrayList<>(databases.unfinished());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            for (GroupListing group : admin.listGroups().all().get(SECONDS, TimeUnit.SECONDS)) {
                long lag = lag(admin, group.groupId());
                if (lag > 0) {
                    items.add(lag + " events before " + group.groupId());
                }
            }
        } catch (ExecutionException | TimeoutException e) {
            items.add("the broker does not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            items.add("interrupted");
        }
        return items;
    }

    private static long lag(Admin admin, String group)
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>(admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get(SECONDS, TimeUnit.SECONDS));
        committed.values().removeIf(Objects::isNull);
        Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(committed.keySet().stream()
                        .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest())))
                .all()
                .get(SECONDS, TimeUnit.SECONDS);
        long end =
                ends.values().stream().mapToLong(ListOffsetsResultInfo::offset).sum();
        return end
                - committed.values().stream()
                        .mapToLong(OffsetAndMetadata::offset)
                        .sum();
    }
}
