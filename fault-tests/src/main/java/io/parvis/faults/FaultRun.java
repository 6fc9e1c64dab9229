package io.parvis.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.parvis.faults.checks.Finding;
import io.parvis.faults.checks.Recovery;
import io.parvis.faults.checks.SeparationCheck;
import io.parvis.faults.evidence.Databases;
import io.parvis.faults.evidence.Letters;
import io.parvis.faults.evidence.Logs;
import io.parvis.faults.evidence.Screens;
import io.parvis.faults.evidence.Topics;
import io.parvis.faults.injuries.Duplicates;
import io.parvis.faults.injuries.Injuries;
import io.parvis.faults.injuries.Poison;
import io.parvis.faults.ledger.Ledger;
import io.parvis.faults.ledger.Outcome;
import io.parvis.faults.load.Attempts;
import io.parvis.faults.load.Door;
import io.parvis.faults.load.Load;
import io.parvis.faults.load.Passes;
import io.parvis.faults.load.Surroundings;
import io.parvis.faults.schedule.Schedule;
import io.parvis.localstack.process.Waiting;

/** One run: the system starts, people use it, faults are inflicted, all comes to rest, and what is left is judged. */
public final class FaultRun implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FaultRun.class);
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(3);

    private final RunSettings settings;
    private final Schedule schedule;
    private final SystemUnderTest system;
    private final Attempts attempts = new Attempts(System::nanoTime);
    private final Ledger ledger;
    private final Poison poison;
    private final Duplicates duplicates;
    private final SeparationCheck separation;
    private final Door door;
    private final Letters letters;
    private final Scenery scenery;
    private final List<Finding> findings = new ArrayList<>();

    private FaultRun(RunSettings settings, Schedule schedule) {
        this.settings = settings;
        this.schedule = schedule;
        this.system = SystemUnderTest.start(settings.directory().resolve("system"));
        this.ledger = new Ledger(settings.directory().resolve("ledger.jsonl"));
        this.scenery = new Scenery(settings.seed());
        this.separation = new SeparationCheck(scenery.markers());
        String broker = system.addresses().kafka();
        this.poison = new Poison(broker);
        this.duplicates = new Duplicates(broker, settings.seed());
        this.door = new Door(system.addresses().gateway(), new Passes(system::token), attempts, separation);
        this.letters = new Letters(system.addresses().mailbox(), separation, scenery.addressees());
    }

    /**
     * Starts the system and does everything; returns what is wrong.
     *
     * @throws IllegalArgumentException before anything is started, if faults are chosen that can't be inflicted
     */
    public static List<Finding> run(RunSettings settings) {
        Schedule schedule = new Schedule(settings.seed(), SystemUnderTest.services(), consuming(), settings.only());
        try (FaultRun run = new FaultRun(settings, schedule)) {
            return run.run();
        }
    }

    private List<Finding> run() {
        Surroundings surroundings = scenery.surroundings(door, SystemUnderTest.services());
        Inflicting inflicting = new Inflicting(
                system, schedule, new Injuries(system, system.addresses().kafka(), poison), attempts);
        letters.start();
        duplicates.start();
        try (Load load = new Load(door, ledger, surroundings, settings.seed(), settings.rate())) {
            load.start();
            Waiting.sleep(WARM_UP);
            inflicting.run(settings.length());
            load.stop();
        }
        duplicates.close();
        findings.addAll(inflicting.undone());
        findings.addAll(Recovery.check(inflicting.recoveries()));
        findings.addAll(brokenAnswers());
        try (Databases databases = new Databases(system.addresses().mongodb(), consuming())) {
            drain(databases);
            Topics topics = Topics.read(system.addresses().kafka());
            searchLogs(surroundings);
            judge(new Judging(ledger, topics, databases, new Screens(door), letters, poison, surroundings, separation));
            report(figures(topics, databases), inflicting.recoveries());
        }
        return List.copyOf(findings);
    }

    private void drain(Databases databases) {
        Backlog backlog = new Backlog(system.addresses().kafka(), databases);
        if (!Waiting.until(LONGEST_DRAIN, () -> backlog.items().isEmpty())) {
            findings.add(new Finding(Finding.Kind.UNFINISHED, backlog.items().toString()));
        }
        long unknown = ledger.count(Outcome.UNKNOWN);
        if (unknown > 0) {
            findings.add(new Finding(Finding.Kind.UNFINISHED, unknown + " commands without a known outcome"));
        }
    }

    private void searchLogs(Surroundings surroundings) {
        List<String> words = Stream.of(surroundings.markers(), surroundings.secrets())
                .flatMap(all -> all.values().stream())
                .toList();
        SystemUnderTest.services().forEach(service -> Logs.search(system.log(service), words, separation));
    }

    /** A system that can't even be asked is reported like any other. */
    private void judge(Judging judging) {
        try {
            findings.addAll(judging.findings());
        } catch (RuntimeException e) {
            log.error("what is left can't be judged", e);
            findings.add(new Finding(Finding.Kind.UNFINISHED, "what is left can't be judged: " + e));
        }
    }

    private List<Finding> brokenAnswers() {
        return door.failures().entrySet().stream()
                .filter(failure -> failure.getKey().startsWith("500"))
                .map(failure -> new Finding(
                        Finding.Kind.BROKEN_ANSWER, failure.getKey() + ", " + failure.getValue() + " times"))
                .toList();
    }

    private Figures figures(Topics topics, Databases databases) {
        long repeated = databases.mails().stream()
                .filter(mail -> mail.interruptions() > 0)
                .count();
        return new Figures()
                .with("seed", settings.seed())
                .with("minutes of faults", settings.length().toMillis() / 60_000.0)
                .with("faults inflicted", settings.faults())
                .with("replay", settings.replay())
                .with("commands sent", ledger.entries().size())
                .with("acknowledged", ledger.count(Outcome.ACKNOWLEDGED))
                .with("unknown", ledger.count(Outcome.UNKNOWN))
                .with("attempts that succeeded", attempts.succeeded())
                .with("attempts that failed", attempts.failed())
                .with("failures", door.failures())
                .with(
                        "kills",
                        system.kills().values().stream()
                                .mapToLong(count -> count)
                                .sum())
                .with("kills of each", system.kills())
                .with("records on the topics", topics.count())
                .with("of them published again", duplicates.published())
                .with("poisoned records", poison.subjects().size())
                .with("parked, by reason", parked(databases))
                .with("mails that arrived", letters.arrived().size())
                .with("of them interrupted", repeated)
                .with("texts searched for leaks", separation.seen());
    }

    private static Map<String, Long> parked(Databases databases) {
        return databases.parked().stream().collect(Collectors.groupingBy(line -> line.reason(), Collectors.counting()));
    }

    private void report(Figures figures, List<Recovery> recoveries) {
        String text = figures.withFindings(findings).withRecoveries(recoveries).text(recoveries, findings);
        System.out.println(text);
        try {
            Files.writeString(settings.directory().resolve("report.txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> consuming() {
        return SystemUnderTest.services().stream()
                .filter(service -> service.endsWith("-service"))
                .toList();
    }

    @Override
    public void close() {
        letters.close();
        duplicates.close();
        ledger.close();
        system.close();
    }

    /** Where everything of a run goes. */
    static Path directory() {
        return Path.of("target", "faults").toAbsolutePath();
    }
}
