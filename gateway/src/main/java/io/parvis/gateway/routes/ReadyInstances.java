package io.parvis.gateway.routes;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;

import io.parvis.starter.instances.Instance;
import io.parvis.starter.instances.Instances;
import io.parvis.starter.instances.Turns;

/**
 * Which processes of a service take requests now: those that say that they are ready. Each is asked several times a second, and
 * what a host name stands for is looked up as often; a service of one process is not asked, as there is nothing to choose.
 */
@Component
class ReadyInstances implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ReadyInstances.class);
    private static final String READINESS = "/actuator/health/readiness";

    private record Seen(List<Instance> ready, List<Instance> others) {}

    private final Instances instances;
    private final HttpClient client;
    private final ServiceBreakers breakers;
    private final Duration pause;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Turns turns = new Turns();
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private volatile @Nullable ScheduledFuture<?> looking;

    ReadyInstances(
            Instances instances,
            HttpClient httpClientForServices,
            ServiceBreakers breakers,
            ForwardingSettings settings) {
        this.instances = instances;
        this.client = httpClientForServices;
        this.breakers = breakers;
        this.pause = settings.look();
        scheduler.setVirtualThreads(true);
        scheduler.setThreadNamePrefix("readiness-");
    }

    /**
     * The processes of a service in the order in which they are to be tried: the ready ones take turns at being the first. Those
     * that are not ready come last, for the case that none is, or that none of the ready ones can be reached.
     */
    List<Instance> of(String service) {
        Seen now = seen.computeIfAbsent(service, name -> new Seen(instances.of(name), List.of()));
        if (now.ready().isEmpty()) {
            return turns.of(service, now.others());
        }
        List<Instance> ordered = new ArrayList<>(turns.of(service, now.ready()));
        ordered.addAll(now.others());
        return ordered;
    }

    @Override
    public void start() {
        looking = scheduler.scheduleWithFixedDelay(this::lookAtAll, pause);
    }

    @Override
    public void stop() {
        ScheduledFuture<?> current = looking;
        looking = null;
        if (current != null) {
            current.cancel(true);
        }
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }

    /** Looks on for as long as requests are served. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void lookAtAll() {
        CompletableFuture<?>[] looks =
                Arrays.stream(Service.values()).map(this::look).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(looks).join();
    }

    private CompletableFuture<Void> look(Service service) {
        if (!instances.services().contains(service.applicationName())) {
            return CompletableFuture.completedFuture(null);
        }
        List<Instance> all = instances.of(service.applicationName());
        if (all.size() == 1) {
            remember(service, new Seen(all, List.of()));
            return CompletableFuture.completedFuture(null);
        }
        List<CompletableFuture<Boolean>> answers =
                all.stream().map(this::isReady).toList();
        return CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new))
                .thenRun(() -> {
                    List<Instance> ready = new ArrayList<>();
                    List<Instance> others = new ArrayList<>();
                    for (int i = 0; i < all.size(); i++) {
                        (answers.get(i).join() ? ready : others).add(all.get(i));
                    }
                    remember(service, new Seen(List.copyOf(ready), List.copyOf(others)));
                });
    }

    private CompletableFuture<Boolean> isReady(Instance instance) {
        HttpRequest question = HttpRequest.newBuilder(instance.address().resolve(READINESS))
                .timeout(pause.multipliedBy(2))
                .build();
        return client.sendAsync(question, BodyHandlers.discarding())
                .thenApply(HttpResponse::statusCode)
                .handle((status, failure) -> failure == null && status == 200);
    }

    private void remember(Service service, Seen now) {
        Seen before = seen.put(service.applicationName(), now);
        if (before != null && !before.equals(now)) {
            log.info(
                    "{} is ready at {}, not at {}",
                    service.applicationName(),
                    addresses(now.ready()),
                    addresses(now.others()));
            forgetBreakers(before, now);
        }
    }

    private static List<URI> addresses(List<Instance> instances) {
        return instances.stream().map(Instance::address).toList();
    }

    /** Addresses come and go; a breaker must not outlive its process for ever. */
    private void forgetBreakers(Seen before, Seen now) {
        List<Instance> gone = new ArrayList<>(before.ready());
        gone.addAll(before.others());
        gone.removeAll(now.ready());
        gone.removeAll(now.others());
        gone.forEach(instance -> breakers.forget(instance.name()));
    }
}
