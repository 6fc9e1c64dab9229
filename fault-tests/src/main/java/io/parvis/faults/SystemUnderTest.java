package io.parvis.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

import io.parvis.faults.injuries.Processes;
import io.parvis.localstack.Addresses;
import io.parvis.localstack.Extent;
import io.parvis.localstack.LocalStack;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.demo.DemoPeople;
import io.parvis.localstack.process.Leftovers;
import io.parvis.localstack.process.ProcessFiles;
import io.parvis.localstack.process.Progress;
import io.parvis.localstack.process.StackFailure;
import io.parvis.localstack.process.Waiting;

/** The system that is broken: one of its own, on free ports, as {@code ./parvis up} starts it. */
final class SystemUnderTest implements Processes, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SystemUnderTest.class);

    private static final Extent EXTENT = new Extent(2, false);

    /** Two of what people's commands go through; the others alone, for want of cores. */
    private static final Set<String> RESTING =
            Set.of("identity-service-2", "contract-service-2", "notification-service-2");

    private final LocalStack stack;
    private final ProcessFiles files;
    private final DemoPeople people;
    private final RestartBudget budget = new RestartBudget();
    private final Map<String, LongAdder> kills = new ConcurrentSkipListMap<>();

    private SystemUnderTest(StackOptions options) {
        this.stack = LocalStack.of(options, new LoggedProgress());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.startBut(RESTING);
        stack.prepareFasterStarts();
        this.files = new ProcessFiles(options.directory());
        Addresses addresses = stack.addresses();
        this.people = new DemoPeople(addresses.gateway(), addresses.tokens(), addresses.mailbox());
    }

    /** Starts an empty system, whatever an earlier run left in the directory. */
    static SystemUnderTest start(Path directory) {
        Leftovers.stop(new ProcessFiles(directory));
        if (!FileSystemUtils.deleteRecursively(directory.toFile()) && Files.exists(directory)) {
            throw new IllegalStateException("what an earlier run left in " + directory + " can't be deleted");
        }
        return new SystemUnderTest(StackOptions.separate(StackOptions.findProject(), directory, EXTENT));
    }

    Addresses addresses() {
        return stack.addresses();
    }

    /** The processes that are services of Parvis. */
    static List<String> services() {
        StackOptions options = StackOptions.documented(Path.of(""), EXTENT);
        return Stream.concat(Stream.of("gateway"), Addresses.CONSUMERS.stream())
                .flatMap(service -> LocalStack.replicas(service, options).stream())
                .filter(name -> !RESTING.contains(name))
                .sorted()
                .toList();
    }

    Optional<String> token(String username) {
        return people.token(username);
    }

    List<String> notReady() {
        return names().stream().filter(name -> !stack.isReady(name)).toList();
    }

    private List<String> names() {
        return stack.names().stream().filter(name -> !RESTING.contains(name)).toList();
    }

    Path log(String process) {
        return files.log(process);
    }

    /** How often each process was killed. */
    Map<String, Long> kills() {
        Map<String, Long> counts = new ConcurrentSkipListMap<>();
        kills.forEach((process, count) -> counts.put(process, count.sum()));
        return counts;
    }

    @Override
    public void kill(String process) {
        Waiting.sleep(budget.waitBeforeKill(process, now()));
        if (files.pidFile(process).living().isPresent()) {
            stack.kill(process);
            budget.killed(process, now());
            kills.computeIfAbsent(process, _ -> new LongAdder()).increment();
        }
    }

    private static Duration now() {
        return Duration.ofNanos(System.nanoTime());
    }

    @Override
    public void stop(String process) {
        stack.stop(process);
    }

    @Override
    public void start(String process) {
        try {
            stack.start(process);
        } catch (StackFailure e) {
            log.error("{} does not start", process, e);
        }
    }

    @Override
    public void pause(String process) {
        stack.pause(process);
    }

    @Override
    public void resume(String process) {
        stack.resume(process);
    }

    @Override
    public void close() {
        stack.close();
    }

    private static final class LoggedProgress implements Progress {

        @Override
        public void note(String line) {
            log.info(line);
        }

        @Override
        public void ready(String name, Duration sinceItsStart) {
            log.info("{} is ready after {} ms", name, sinceItsStart.toMillis());
        }

        @Override
        public void died(String name, int exitCode, Path file, Duration pause) {
            log.info("{} died with {}, starts again in {} ms", name, exitCode, pause.toMillis());
        }

        @Override
        public void gaveUp(String name, Path file) {
            log.error("{} is left alone, see {}", name, file);
        }
    }
}
