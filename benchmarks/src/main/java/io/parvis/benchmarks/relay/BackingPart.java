package io.parvis.benchmarks.relay;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.parvis.benchmarks.system.NotMeasurable;
import io.parvis.testsupport.backing.KafkaBroker;
import io.parvis.testsupport.backing.MongoDatabase;

/** A broker or a database of a benchmark's own, each in a process of its own. */
public final class BackingPart implements AutoCloseable {

    static final String BROKER = "broker";
    public static final String DATABASE = "database";

    /** Before the address, among what is logged. */
    private static final String REACHED_AT = "Reached at ";

    private static final int PATIENCE_SECONDS = 10;

    private final Process process;
    private final String address;

    private BackingPart(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    public static BackingPart start(String part) throws IOException {
        Process process = new ProcessBuilder(command(BackingPart.class, List.of(part)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader();
        String address = said.lines()
                .filter(line -> line.startsWith(REACHED_AT))
                .findFirst()
                .orElseThrow(() -> new NotMeasurable("The %s of the benchmark does not start".formatted(part)))
                .substring(REACHED_AT.length());
        Thread.ofVirtual().name("log of " + part).start(() -> said.lines().forEach(_ -> {}));
        return new BackingPart(process, address);
    }

    /** The command that runs a main class of this class path. */
    static List<String> command(Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        return command;
    }

    public String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
    }

    /** Runs in the process, and says where it can be reached. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(REACHED_AT
                + switch (arguments[0]) {
                    case BROKER ->
                        KafkaBroker.start(Files.createTempDirectory("parvis-benchmark"), 0)
                                .bootstrapServers();
                    case DATABASE -> MongoDatabase.inMemory().uri();
                    default -> throw new IllegalArgumentException(arguments[0]);
                });
        new CountDownLatch(1).await();
    }
}
