package io.parvis.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./mvnw} and {@code ./parvis} do on machines that are set up otherwise. */
class FindJdkIT {

    private static final Path PROJECT = StackOptions.findProject();

    @TempDir
    Path home;

    private record Outcome(int exitCode, String output) {}

    @Test
    void findsTheJdkThatJavaHomeNames() throws Exception {
        Path jdk = Path.of(System.getProperty("java.home"));

        Outcome outcome = find(jdk.toString());

        assertThat(outcome).isEqualTo(new Outcome(0, jdk + "\n"));
    }

    @Test
    void usesNoOtherVersionThatJavaHomeNames() throws Exception {
        Path other = Files.createDirectories(home.resolve("jdk-17/bin")).getParent();
        Files.writeString(other.resolve("bin/javac"), "");
        assertThat(other.resolve("bin/javac").toFile().setExecutable(true)).isTrue();
        Files.writeString(other.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");

        Outcome outcome = find(other.toString());

        assertThat(outcome.output()).doesNotStartWith(other.toString());
    }

    @Test
    void saysInOneLineWhatToInstall() throws Exception {
        String script = "parvis_jdk=999; eval \"$(sed 's/^parvis_jdk=.*//' .mvn/find-jdk.sh)\"";

        Outcome outcome = run("", List.of("sh", "-c", script));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output())
                .startsWith("Parvis needs a JDK 999: install one")
                .hasLineCount(1);
    }

    @Test
    void refusesAnUnknownCommandWithoutAnyJdk() throws Exception {
        Outcome outcome = run("", List.of("bash", "./parvis", "start"));

        assertThat(outcome).isEqualTo(new Outcome(2, "Unknown command: start. See: ./parvis help\n"));
    }

    private Outcome find(String javaHome) throws Exception {
        return run(javaHome, List.of("sh", "-c", ". .mvn/find-jdk.sh && echo \"$JAVA_HOME\""));
    }

    private Outcome run(String javaHome, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(PROJECT.toFile()).redirectErrorStream(true);
        builder.environment().keySet().retainAll(List.of("PATH"));
        builder.environment().put("HOME", home.toString());
        if (!javaHome.isEmpty()) {
            builder.environment().put("JAVA_HOME", javaHome);
        }
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), output);
    }
}
