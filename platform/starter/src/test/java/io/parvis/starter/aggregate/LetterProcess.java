package io.parvis.starter.aggregate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoClients;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;

import io.parvis.starter.backing.TestDatabase;
import io.parvis.starter.letters.Letter;

/** A service that keeps letters, as a process of its own that can be killed. What it acknowledged stands in its output. */
final class LetterProcess {

    static final String STUCK = "stuck";
    static final String DONE = "done";

    private final Process process;
    private final Path output;

    private LetterProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts one that posts letters and moves each of them twice, then only sweeps. */
    static LetterProcess start(String database, String broker, CrashPoint point, int through, int letters)
            throws IOException {
        Path output = Files.createTempFile("letters", ".out");
        output.toFile().deleteOnExit();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                LetterProcess.class.getName(),
                TestDatabase.uri(),
                database,
                broker,
                point.name(),
                String.valueOf(through),
                String.valueOf(letters));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new LetterProcess(process, output);
    }

    /** Its output so far; the first words are {@code acknowledged <letter> <places>}, {@code stuck} and {@code done}. */
    List<String> output() {
        try {
            return Files.readAllLines(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Runs in the process. */
    public static void main(String[] arguments) throws InterruptedException {
        var producers = new DefaultKafkaProducerFactory<String, byte[]>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, arguments[2]));
        EventTransport kafka = new KafkaTransport(producers, "letter-service", Letters.SCHEMAS, Duration.ofSeconds(5));
        EventTransport transport = CrashPoint.valueOf(arguments[3])
                .stuckAfter(Integer.parseInt(arguments[4]), kafka, () -> System.out.println(STUCK));
        MongoTemplate mongo = new MongoTemplate(MongoClients.create(arguments[0]), arguments[1]);
        Letters letters = new Letters(transport, mongo, Clock.systemUTC(), Duration.ofSeconds(1));
        letters.sweep().start();
        for (int number = 0; number < Integer.parseInt(arguments[5]); number++) {
            travel(letters, "letter-" + number);
        }
        System.out.println(DONE);
        Thread.currentThread().join();
    }

    private static void travel(Letters letters, String id) {
        acknowledge(letters.store().add(Letter.posted(id, "Paris"), Letters.command()));
        for (String place : List.of("Lyon", "Nice")) {
            letters.store()
                    .change(id, new Criteria(), Letters.command(), letter -> letter.moveTo(place))
                    .ifPresent(LetterProcess::acknowledge);
        }
    }

    private static void acknowledge(Stored<Letter> letter) {
        System.out.println(
                "acknowledged " + letter.id() + " " + letter.value().places().size());
    }
}
