package io.parvis.testsupport.backing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A durable database in a process of its own, which a test can kill. */
final class DatabaseInAProcess implements AutoCloseable {

    private final Process process;
    private final String uri;

    private DatabaseInAProcess(Process process, String uri) {
        this.process = process;
        this.uri = uri;
    }

    static DatabaseInAProcess start(Path file) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseInAProcess.class.getName(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("mongodb://")) {
                return new DatabaseInAProcess(process, line);
            }
        }
        throw new IllegalStateException(
                "The database ended at once, with " + process.onExit().join());
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (MongoDatabase database = MongoDatabase.durable(Path.of(arguments[0]), 0)) {
            System.out.println(database.uri());
            new CountDownLatch(1).await();
        }
    }

    String uri() {
        return uri;
    }

    @Override
    public void close() {
        kill();
    }

    /** Ends the process as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }
}
