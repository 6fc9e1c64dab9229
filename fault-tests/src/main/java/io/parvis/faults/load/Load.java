package io.parvis.faults.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.parvis.faults.ledger.Ledger;
import io.parvis.localstack.process.Waiting;

/**
 * Asks at a constant rate, whether the system answers or not: clients submit requests and look at their lists, a lawyer moves matters, an
 * admin invites clients. For every two commands somebody reads something, and for each request its matter is waited for.
 */
public final class Load implements AutoCloseable {

    private static final int MOST_UNDER_WAY = 500;
    private static final int MOST_MATTERS = 300;
    private static final Duration FIRST_LOOK = Duration.ofSeconds(1);
    private static final Duration LATER_LOOKS = Duration.ofSeconds(20);
    private static final Duration LONGEST_END = Duration.ofMinutes(2);
    private static final List<String> COMPANIES = List.of("Acme", "Globex");
    private static final List<String> PORTAL_LISTS =
            List.of("/api/portal/requests?limit=10", "/api/portal/matters?limit=10", "/api/portal/me");

    private final Door door;
    private final Courier courier;
    private final Desk desk;
    private final Random random;
    private final int rate;
    private final List<MovableMatter> idle = new ArrayList<>();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean asking = true;

    /** @param rate commands in a second */
    public Load(Door door, Ledger ledger, Surroundings surroundings, long seed, int rate) {
        this.door = door;
        this.courier = new Courier(door, ledger);
        this.desk = new Desk(surroundings);
        this.random = new Random(seed);
        this.rate = rate;
    }

    public void start() {
        Thread.ofVirtual().name("load").start(this::run);
    }

    /** Asks for nothing new, and returns when everything that was asked for is known, or can't be known in time. */
    public void stop() {
        asking = false;
        Waiting.until(LONGEST_END, () -> underWay.get() == 0);
        courier.giveUp();
        Waiting.until(Duration.ofSeconds(30), () -> underWay.get() == 0);
    }

    @Override
    public void close() {
        asking = false;
        courier.giveUp();
        people.shutdownNow();
    }

    private void run() {
        long start = System.nanoTime();
        for (long tick = 1; asking; tick++) {
            Runnable task = next();
            if (underWay.get() < MOST_UNDER_WAY) {
                begin(task);
            }
            if (tick % 2 == 0) {
                begin(read());
            }
            long due = start + tick * 1_000_000_000L / rate;
            Waiting.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        }
    }

    private void begin(Runnable task) {
        underWay.incrementAndGet();
        people.execute(() -> {
            try {
                task.run();
            } finally {
                underWay.decrementAndGet();
            }
        });
    }

    private Runnable next() {
        int chance = random.nextInt(100);
        if (chance < 4) {
            Posting invitation = desk.invitation(anyCompany());
            return () -> courier.deliver(invitation);
        }
        if (chance < 6) {
            Posting company = desk.company(anyCompany());
            return () -> courier.deliver(company);
        }
        MovableMatter matter = chance < 70 ? takeIdle() : null;
        if (matter != null) {
            MovableMatter moved = matter.next(random);
            return () -> move(moved);
        }
        Persona client = Persona.CLIENTS.get(random.nextInt(Persona.CLIENTS.size()));
        int type = random.nextInt(100);
        if (desk.takesContracts() && random.nextInt(5) == 0) {
            Posting request = desk.contract(client, type);
            return () -> courier.deliver(request);
        }
        Posting request = desk.matter(client, type);
        return () -> submit(client, request);
    }

    private Runnable read() {
        int chance = random.nextInt(10);
        if (chance < 2) {
            return () -> door.get(Persona.LAWYER, "/api/main/matters?limit=10");
        }
        Persona client = Persona.CLIENTS.get(random.nextInt(Persona.CLIENTS.size()));
        String list = PORTAL_LISTS.get(random.nextInt(PORTAL_LISTS.size()));
        return () -> door.get(client, list);
    }

    private void move(MovableMatter moved) {
        if (courier.deliver(desk.move(moved)).isPresent()) {
            putIdle(moved);
        }
    }

    private void submit(Persona client, Posting request) {
        courier.deliver(request)
                .ifPresent(answer -> awaitMatter(client, answer.path("id").asString()));
    }

    /** Looks less and less often, as people do: looking must not become the load when matters are late. */
    private void awaitMatter(Persona client, String requestId) {
        Duration pause = FIRST_LOOK;
        while (asking && Waiting.sleep(pause)) {
            JsonNode became =
                    door.get(client, "/api/portal/requests/" + requestId).json().path("became");
            if (became.path("kind").asString("").equals("MATTER")) {
                putIdle(new MovableMatter(became.path("id").asString(), "SUBMITTED", 0));
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LATER_LOOKS) < 0 ? pause.multipliedBy(2) : LATER_LOOKS;
        }
    }

    private String anyCompany() {
        return COMPANIES.get(random.nextInt(COMPANIES.size()));
    }

    private @Nullable MovableMatter takeIdle() {
        synchronized (idle) {
            return idle.isEmpty() ? null : idle.remove(random.nextInt(idle.size()));
        }
    }

    private void putIdle(MovableMatter matter) {
        synchronized (idle) {
            idle.add(matter);
            if (idle.size() > MOST_MATTERS) {
                idle.removeFirst();
            }
        }
    }
}
