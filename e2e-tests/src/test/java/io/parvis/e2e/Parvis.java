package io.parvis.e2e;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

import io.parvis.localstack.Addresses;
import io.parvis.localstack.Extent;
import io.parvis.localstack.LocalStack;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.demo.DemoPeople;
import io.parvis.localstack.demo.DemoPerson;

/**
 * The system under test: one for all tests of a run, on free ports, stopped when the run ends. Each service is configured to have
 * two replicas, of which the second rests until a test wants it.
 */
final class Parvis {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(4);

    private final LocalStack stack;
    private final Path directory;
    private final Set<String> resting;
    private final DemoPeople people;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    private Parvis(LocalStack stack, Path directory, Set<String> resting) {
        this.stack = stack;
        this.directory = directory;
        this.resting = new CopyOnWriteArraySet<>(resting);
        this.people = new DemoPeople(
                stack.addresses().gateway(),
                stack.addresses().tokens(),
                stack.addresses().mailbox());
    }

    static Parvis running() {
        return Running.PARVIS;
    }

    /** A program with the token of a demo person, fetched now so that it works on while Keycloak is away. */
    Program as(String username) {
        token(username);
        return new Program(stack.addresses().gateway(), () -> token(username));
    }

    /** A person's program that calls a service itself, past the gateway. */
    Program pastTheGateway(String username, String service) {
        return new Program(stack.addresses().process(service), () -> token(username));
    }

    /** All services, the gateway the last. */
    List<String> services() {
        return Stream.concat(Addresses.CONSUMERS.stream(), Stream.of("gateway")).toList();
    }

    /** A program with a token of its own, or with none, that calls a service itself. */
    Program at(String service, @Nullable String token) {
        return new Program(stack.addresses().process(service), token == null ? null : () -> token);
    }

    Tokens tokens() {
        return new Tokens(stack.addresses().tokens());
    }

    URI keycloak() {
        return stack.addresses().keycloak();
    }

    Operators operators() {
        return new Operators(stack.addresses());
    }

    Program anonymous() {
        return new Program(stack.addresses().gateway(), null);
    }

    URI gateway() {
        return stack.addresses().gateway();
    }

    /** A bearer token of a demo person, as {@code ./parvis token} prints it. */
    String tokenOf(String username) {
        return token(username);
    }

    /** Gets a new token for everybody who has one, to work with while Keycloak is away. */
    void renewTokens() {
        tokens.replaceAll((username, _) -> newToken(username));
    }

    Browser browser() {
        return new Browser(stack.addresses().gateway());
    }

    Mailbox mailbox() {
        return new Mailbox(stack.addresses().mailbox());
    }

    String demoPassword() {
        return DemoPeople.PASSWORD;
    }

    String emailOf(String username) {
        return DemoPeople.ALL.stream()
                .filter(person -> person.username().equals(username))
                .map(DemoPerson::email)
                .findFirst()
                .orElseThrow();
    }

    String companyId(String name) {
        return as("admin")
                .get("/api/main/companies?limit=100")
                .json()
                .get("items")
                .valueStream()
                .filter(company -> company.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    /** Ends a process as a crash would; the supervisor starts it again. */
    void kill(String process) {
        stack.kill(process);
    }

    /** Stops a process until it is started. */
    void stop(String process) {
        stack.stop(process);
    }

    void start(String process) {
        stack.start(process);
        resting.remove(process);
    }

    /** Lets a process hang, with all its connections, until it is resumed. */
    void pause(String process) {
        stack.pause(process);
    }

    void resume(String process) {
        stack.resume(process);
    }

    /** Stops and starts a process. */
    void restart(String process) {
        stack.restart(process);
    }

    /** Lets further replicas of services run, each beside the first. */
    void scaleUp(String... services) {
        try (ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream.of(services).forEach(service -> starters.execute(() -> start(service + "-2")));
        }
    }

    /** One replica of each again. */
    void scaleDown(String... services) {
        for (String service : services) {
            resting.add(service + "-2");
            stack.stop(service + "-2");
        }
    }

    /** Restarts a service's replicas one after the other, each when the one before is ready. */
    void roll(String service) {
        stack.roll(service);
    }

    /** Waits until every process is ready, and every service answers through the gateway. */
    void awaitHealthy() {
        await("every process to be ready")
                .atMost(Duration.ofMinutes(2))
                .until(() -> stack.names().stream()
                        .filter(name -> !resting.contains(name))
                        .allMatch(stack::isReady));
        await("every service to answer")
                .atMost(Duration.ofMinutes(1))
                .until(() -> as("claire").get("/api/portal/me").status() == 200
                        && as("claire").get("/api/portal/requests").status() == 200
                        && as("claire").get("/api/portal/matters").status() == 200
                        && as("claire").get("/api/portal/contracts").status() == 200);
    }

    /** Every record on every topic of Parvis: topic, key, headers and value as text. */
    List<String> everythingOnKafka() {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", stack.addresses().kafka());
        List<String> records = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith("parvis."))
                    .flatMap(topic -> topic.getValue().stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> records.add(asText(record)));
            }
        }
        return records;
    }

    /** What every process has written to its log, by the name of the file. */
    Map<String, String> logs() {
        Map<String, String> logs = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory.resolve("logs"))) {
            for (Path file : files.toList()) {
                logs.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return logs;
    }

    private static String asText(ConsumerRecord<String, String> record) {
        StringBuilder text = new StringBuilder(record.topic() + " " + record.key());
        record.headers()
                .forEach(header -> text.append(' ')
                        .append(header.key())
                        .append('=')
                        .append(new String(header.value(), StandardCharsets.UTF_8)));
        return text.append(' ').append(record.value()).toString();
    }

    private String token(String username) {
        return tokens.compute(
                        username,
                        (name, known) -> known != null && known.until().isAfter(Instant.now()) ? known : newToken(name))
                .value();
    }

    private Token newToken(String username) {
        return new Token(people.token(username).orElseThrow(), Instant.now().plus(TOKEN_LIFE));
    }

    private static final class Running {

        private static final Parvis PARVIS = start();

        private static Parvis start() {
            try {
                Path directory = Files.createTempDirectory("parvis-e2e");
                LocalStack stack = LocalStack.of(
                        StackOptions.separate(StackOptions.findProject(), directory, new Extent(2, false)),
                        new PrintedProgress());
                Set<String> seconds = stack.names().stream()
                        .filter(name -> name.endsWith("-2"))
                        .collect(Collectors.toUnmodifiableSet());
                stack.startBut(seconds);
                Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
                return new Parvis(stack, directory, seconds);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
