package io.parvis.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import io.parvis.testsupport.backing.MongoDatabase;

/** A database in a process of its own, so that what it holds is not in this one's heap. */
final class DatabaseInAProcess implements AutoCloseable {

    private final Process process;
    private final String uri;

    private DatabaseInAProcess(Process process, String uri) {
        this.process = process;
        this.uri = uri;
    }

    static DatabaseInAProcess start() throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx640m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseInAProcess.class.getName()))
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
        try (MongoDatabase database = MongoDatabase.inMemory()) {
            System.out.println(database.uri());
            new CountDownLatch(1).await();
        }
    }

    String uri() {
        return uri;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
