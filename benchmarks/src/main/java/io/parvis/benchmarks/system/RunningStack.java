package io.parvis.benchmarks.system;

import java.util.List;
import java.util.stream.Stream;

import io.parvis.localstack.Addresses;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.ProcessFiles;

/** The system that {@code ./parvis up} runs. */
public record RunningStack(StackOptions options) {

    private static final String IN_MEMORY = "in-memory-database";

    /**
     * The system as it runs now.
     *
     * @throws NotMeasurable if it does not
     */
    public static RunningStack find(StackOptions options) {
        RunningStack stack = new RunningStack(options);
        if (stack.processes("gateway").isEmpty()
                || stack.processes("matter-service").isEmpty()) {
            throw new NotMeasurable(
                    "Parvis is not running. Start it in another terminal: ./parvis up --in-memory-database");
        }
        return stack;
    }

    /** Whether any process of it runs. */
    public static boolean isRunning(StackOptions options) {
        return !new RunningStack(options).processes().isEmpty();
    }

    public Addresses addresses() {
        return new Addresses(options.ports());
    }

    public Tokens tokens() {
        return new Tokens(addresses());
    }

    /** The living processes of a part, for example of a service with several replicas. */
    public List<ProcessHandle> processes(String name) {
        ProcessFiles files = files();
        return files.recorded().stream()
                .filter(recorded -> recorded.equals(name) || recorded.matches(name + "-\\d+"))
                .flatMap(recorded -> files.pidFile(recorded).living().stream())
                .toList();
    }

    /** The names of the running processes of all services, each replica's own, without the gateway's. */
    public List<String> services() {
        ProcessFiles files = files();
        return files.recorded().stream()
                .filter(recorded -> recorded.matches("\\w+-service(-\\d+)?"))
                .filter(recorded -> files.pidFile(recorded).living().isPresent())
                .toList();
    }

    /** What stands behind the figures: where the database keeps what it is told. */
    public String database() {
        Stream<String> commands = processes("database").stream()
                .flatMap(process -> process.info().arguments().stream())
                .flatMap(Stream::of);
        return commands.anyMatch(IN_MEMORY::equals)
                ? "database in memory"
                : "database in a file, each write on disk before it is answered";
    }

    /** All its living processes. */
    public List<ProcessHandle> processes() {
        ProcessFiles files = files();
        return files.recorded().stream()
                .flatMap(name -> files.pidFile(name).living().stream())
                .toList();
    }

    private ProcessFiles files() {
        return new ProcessFiles(options.directory());
    }
}
