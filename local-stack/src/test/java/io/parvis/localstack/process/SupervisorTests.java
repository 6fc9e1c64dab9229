package io.parvis.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Supervises small real processes: shells that write a file when they are ready, and then sleep. */
class SupervisorTests {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    private final AtomicLong freeSpace = new AtomicLong(Long.MAX_VALUE);
    private final Recorder progress = new Recorder();
    private ProcessFiles files;
    private Supervisor supervisor;

    @BeforeEach
    void open() {
        files = new ProcessFiles(directory, new Disk(directory, freeSpace::get));
        supervisor = supervise(sleeper("broker", Set.of()), sleeper("service", Set.of("broker")));
    }

    @AfterEach
    void close() {
        supervisor.close();
    }

    @Test
    void startsAProcessWhenWhatItNeedsIsReady() {
        supervisor.startAll();

        assertThat(progress.lines()).containsExactly("broker ready", "service ready");
        assertThat(supervisor.isReady("service")).isTrue();
    }

    @Test
    void startsAProcessAgainThatDied() {
        supervisor.startAll();
        long before = pid("service");

        supervisor.kill("service");

        await().atMost(LIMIT).until(() -> livesAnew("service", before) && supervisor.isReady("service"));
        assertThat(progress.lines()).contains("service died with 137, again in 0 s");
    }

    @Test
    void startsAProcessThatDiedOnAFullDiskWhenThereIsSpaceAgain() {
        supervisor.startAll();
        freeSpace.set(0);

        for (int death = 0; death < 6; death++) {
            await().atMost(LIMIT).until(() -> supervisor.isReady("service"));
            supervisor.kill("service");
            int deaths = death + 1;
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(progress.lines())
                            .filteredOn(line -> line.startsWith("service ended on a full disk (0 MB are free at "))
                            .hasSize(deaths)
                            .allMatch(line -> line.endsWith("Its log: " + files.log("service"))));
            assertThat(supervisor.isReady("service")).isFalse();
            freeSpace.set(Long.MAX_VALUE);
            await().atMost(LIMIT).until(() -> supervisor.isReady("service"));
            freeSpace.set(0);
        }
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(progress.lines())
                        .anyMatch(line -> line.startsWith("The disk is nearly full: 0 MB are free at ")));
    }

    @Test
    void leavesAStoppedProcessAloneUntilItIsStarted() {
        supervisor.startAll();

        supervisor.stop("service");

        assertThat(files.pidFile("service").living()).isEmpty();
        assertThat(supervisor.isReady("service")).isFalse();

        supervisor.start("service");

        assertThat(supervisor.isReady("service")).isTrue();
    }

    @Test
    void startsNoSecondProcessBesideOneThatRuns() {
        supervisor.startAll();
        ProcessHandle running = files.pidFile("service").living().orElseThrow();

        supervisor.start("service");

        assertThat(pid("service")).isEqualTo(running.pid());
        supervisor.close();
        assertThat(running.isAlive()).isFalse();
    }

    @Test
    void aPausedProcessStandsStillUntilItIsResumed() {
        supervisor.startAll();

        supervisor.pause("service");
        await().atMost(LIMIT).until(() -> state("service").equals("T"));
        supervisor.resume("service");
        await().atMost(LIMIT).until(() -> state("service").equals("S"));
    }

    @Test
    void stopsAProcessThatIsPausedAsAnyOther() {
        ProcessSpec tidy = new ProcessSpec(
                "tidy",
                shell("trap 'echo tidied up; exit' TERM; touch '%s'; while :; do sleep 0.1; done"
                        .formatted(files.readyFile("tidy"))),
                Readiness.wrote(files.readyFile("tidy")),
                Set.of());
        try (Supervisor patient = supervise(tidy)) {
            patient.startAll();
            patient.pause("tidy");

            patient.stop("tidy");

            assertThat(files.log("tidy")).content().contains("tidied up");
        }
    }

    @Test
    void restartsWhatAnotherProcessAskedFor() {
        supervisor.startAll();
        long before = pid("service");

        files.requestRestart("service");

        await().atMost(LIMIT).until(() -> livesAnew("service", before));
        assertThat(progress.lines()).contains("restarting service");
    }

    @Test
    void namesAProcessThatDoesNotStartAndItsLog() {
        ProcessSpec broken = new ProcessSpec("broken", shell("echo no luck; exit 3"), () -> false, Set.of());
        try (Supervisor hopeless = supervise(broken)) {

            assertThatThrownBy(hopeless::startAll)
                    .isInstanceOf(StackFailure.class)
                    .hasMessageStartingWith("broken does not start.")
                    .hasMessageContaining(files.log("broken").toString());

            assertThat(progress.lines())
                    .contains("broken died with 3, again in 4 s")
                    .endsWith("broken given up, log broken.log");
            assertThat(files.log("broken")).content().startsWith("no luck");
        }
    }

    @Test
    void leavesNothingBehindWhenItCloses() {
        supervisor.startAll();
        ProcessHandle service = files.pidFile("service").living().orElseThrow();

        supervisor.close();

        assertThat(service.isAlive()).isFalse();
        assertThat(files.recorded()).isEmpty();
    }

    private Supervisor supervise(ProcessSpec... specs) {
        return new Supervisor(List.of(specs), files, progress, LIMIT);
    }

    private ProcessSpec sleeper(String name, Set<String> needs) {
        Path ready = files.readyFile(name);
        return new ProcessSpec(name, shell("touch '" + ready + "'; exec sleep 120"), Readiness.wrote(ready), needs);
    }

    private static Program shell(String script) {
        return () -> new Launch(List.of("sh", "-c", script), Map.of());
    }

    /** As {@code ps} prints it: sleeping, or stopped by a signal. */
    private String state(String name) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "state=", "-p", String.valueOf(pid(name))).start();
        return new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }

    /** Whether a process runs that is not the one before; between the two there is none. */
    private boolean livesAnew(String name, long before) {
        return files.pidFile(name)
                .living()
                .filter(process -> process.pid() != before)
                .isPresent();
    }

    private long pid(String name) {
        return files.pidFile(name).living().orElseThrow().pid();
    }
}
