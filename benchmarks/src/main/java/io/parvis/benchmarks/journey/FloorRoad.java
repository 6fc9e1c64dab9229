package io.parvis.benchmarks.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

import io.parvis.localstack.Addresses;

/** The least that the same steps can be: a bare producer, a bare consumer and the driver's insert, on the same broker and database. */
final class FloorRoad implements Road, AutoCloseable {

    private static final String TOPIC = "benchmark.floor";
    private static final String DATABASE = "benchmark";
    private static final int PARTITIONS = 12;
    private static final short REPLICAS = 1;
    private static final byte[] BODY = "x".repeat(600).getBytes(StandardCharsets.US_ASCII);

    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;
    private final MongoClient database;
    private final MongoCollection<Document> documents;
    private final Look look;
    private final TopicReader consumer;

    FloorRoad(Addresses addresses, MongoClient database) throws ExecutionException, InterruptedException {
        this.admin = Admin.create(Map.of("bootstrap.servers", addresses.kafka()));
        this.producer = new KafkaProducer<>(settings(addresses), new StringSerializer(), new ByteArraySerializer());
        this.database = database;
        this.documents = database.getDatabase(DATABASE)
                .getCollection("floor")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.look = new Look(documents);
        if (!admin.listTopics().names().get().contains(TOPIC)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, REPLICAS)))
                    .all()
                    .get();
        }
        this.consumer = new TopicReader(addresses.kafka(), List.of(TOPIC), this::insert);
    }

    private static Properties settings(Addresses addresses) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", addresses.kafka());
        settings.put("acks", "all");
        settings.put("linger.ms", 0);
        return settings;
    }

    @Override
    public String submit(int index) throws ExecutionException, InterruptedException {
        String id = UUID.randomUUID().toString();
        producer.send(new ProducerRecord<>(TOPIC, id, BODY)).get();
        return id;
    }

    private void insert(ConsumerRecord<String, byte[]> message) {
        documents.insertOne(new Document("_id", message.key())
                .append("body", new String(message.value(), StandardCharsets.US_ASCII)));
    }

    @Override
    public boolean isWritten(String id) {
        return look.sees(id);
    }

    @Override
    public void close() {
        consumer.close();
        producer.close(Duration.ofSeconds(5));
        database.getDatabase(DATABASE).drop();
        admin.deleteTopics(List.of(TOPIC))
                .all()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        admin.close();
    }
}
