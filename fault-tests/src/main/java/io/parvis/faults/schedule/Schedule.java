package io.parvis.faults.schedule;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Faults without end, one after another, the same for the same seed: decks that hold every kind of fault, each shuffled. So a short run
 * sees most kinds, and a long one sees each often, in ever other orders. Where faults are chosen, the decks hold these alone.
 */
public final class Schedule {

    public static final String BROKER = "kafka";
    public static final String DATABASE = "database";
    public static final String KEYCLOAK = "keycloak";

    private static final List<String> BACKING = List.of(BROKER, DATABASE, KEYCLOAK);

    private final List<String> services;
    private final List<String> consuming;
    private final List<String> further;
    private final List<Choice> only;
    private final Random random;
    private final Deque<PlannedFault> deck = new ArrayDeque<>();
    private int number;

    /**
     * A schedule from its first fault on.
     *
     * @param services  the processes of all services and their replicas
     * @param consuming the services that consume events, by the names of their first replicas
     * @param only      what the faults are chosen to be; every kind if nothing is
     * @throws IllegalArgumentException if one is chosen that can't be inflicted on these processes
     */
    public Schedule(long seed, List<String> services, List<String> consuming, List<Choice> only) {
        this.random = new Random(seed);
        this.services = List.copyOf(services);
        this.consuming = List.copyOf(consuming);
        this.further = this.services.stream()
                .filter(process -> process.matches(".*-\\d+"))
                .toList();
        this.only = List.copyOf(only);
        this.only.forEach(this::check);
    }

    private void check(Choice choice) {
        List<String> possible = switch (choice.injury()) {
            case KILL, KILL_TOGETHER, KILL_IN_TURN, STOP, PAUSE, POISON ->
                Stream.of(services, BACKING).flatMap(List::stream).toList();
            case SCALE -> further;
            case REREAD -> consuming;
        };
        choice.targets().stream()
                .filter(target -> !possible.contains(target))
                .findFirst()
                .ifPresent(target -> {
                    throw new IllegalArgumentException(
                            "\"%s\" can't be inflicted: there is no %s among %s".formatted(choice, target, possible));
                });
    }

    /** The next fault. */
    public PlannedFault next() {
        if (deck.isEmpty()) {
            List<PlannedFault> faults = only.isEmpty() ? fullDeck() : chosenDeck();
            Collections.shuffle(faults, random);
            deck.addAll(faults);
        }
        PlannedFault fault = deck.remove();
        return new PlannedFault(
                ++number, fault.injury(), fault.targets(), fault.duration(), fault.rest(), fault.seed());
    }

    private List<PlannedFault> fullDeck() {
        List<PlannedFault> faults = new ArrayList<>();
        services.forEach(service -> faults.add(atOnce(Injury.KILL, List.of(service))));
        BACKING.forEach(process -> faults.add(atOnce(Injury.KILL, List.of(process))));
        IntStream.range(0, 3).forEach(_ -> faults.add(atOnce(Injury.KILL_TOGETHER, some(services, 2))));
        faults.add(atOnce(Injury.KILL_TOGETHER, services));
        IntStream.range(0, 3)
                .forEach(_ ->
                        faults.add(lasting(Injury.KILL_IN_TURN, some(services, services.size()), services.size() - 1)));
        BACKING.forEach(process -> faults.add(lasting(Injury.STOP, List.of(process), 4 + random.nextInt(7))));
        faults.add(lasting(Injury.STOP, some(services, 1), 3 + random.nextInt(4)));
        some(services, 3)
                .forEach(service -> faults.add(lasting(Injury.PAUSE, List.of(service), 4 + random.nextInt(9))));
        faults.add(lasting(Injury.PAUSE, List.of(BROKER), 3 + random.nextInt(6)));
        faults.add(lasting(Injury.PAUSE, List.of(DATABASE), 3 + random.nextInt(6)));
        some(further, 2).forEach(replica -> faults.add(lasting(Injury.SCALE, List.of(replica), 3 + random.nextInt(6))));
        some(consuming, 2).forEach(service -> faults.add(atOnce(Injury.REREAD, replicasOf(service))));
        faults.add(atOnce(Injury.POISON, List.of()));
        return faults;
    }

    private List<PlannedFault> chosenDeck() {
        return new ArrayList<>(only.stream().map(this::chosen).toList());
    }

    private PlannedFault chosen(Choice choice) {
        List<String> targets = choice.targets();
        return switch (choice.injury()) {
            case KILL, KILL_TOGETHER, POISON -> atOnce(choice.injury(), targets);
            case KILL_IN_TURN -> lasting(choice.injury(), targets, targets.size() - 1);
            case STOP, SCALE, PAUSE -> lasting(choice.injury(), targets, 3 + random.nextInt(7));
            case REREAD -> atOnce(choice.injury(), replicasOf(targets.getFirst()));
        };
    }

    private List<String> replicasOf(String service) {
        return services.stream()
                .filter(process -> process.equals(service) || process.startsWith(service + "-"))
                .toList();
    }

    private List<String> some(List<String> processes, int count) {
        List<String> shuffled = new ArrayList<>(processes);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    private PlannedFault atOnce(Injury injury, List<String> targets) {
        return lasting(injury, targets, 0);
    }

    private PlannedFault lasting(Injury injury, List<String> targets, int seconds) {
        Duration rest = Duration.ofMillis(random.nextInt(1500));
        return new PlannedFault(0, injury, targets, Duration.ofSeconds(seconds), rest, random.nextLong());
    }
}
