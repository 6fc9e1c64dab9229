package io.parvis.starter.consumer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/** The consumers of the service, started when everything that their handlers need is there. */
final class RunningConsumers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RunningConsumers.class);
    private static final Duration COUNTING = Duration.ofSeconds(5);

    private final List<RunningConsumer> consumers;
    private final Parking parking;
    private final ConsumerMetrics metrics;
    private final Timer timer;
    private volatile boolean running;

    RunningConsumers(List<RunningConsumer> consumers, Parking parking, ConsumerMetrics metrics, Timer timer) {
        this.consumers = List.copyOf(consumers);
        this.parking = parking;
        this.metrics = metrics;
        this.timer = timer;
        consumers.forEach(consumer -> metrics.consumer(consumer.name()));
    }

    Map<String, Dispatcher> dispatchers() {
        return consumers.stream().collect(Collectors.toMap(RunningConsumer::name, RunningConsumer::dispatcher));
    }

    List<RunningConsumer> all() {
        return consumers;
    }

    @Override
    public void start() {
        timer.start();
        consumers.forEach(RunningConsumer::start);
        timer.every(COUNTING, this::count);
        running = true;
    }

    private void count() {
        try {
            for (RunningConsumer consumer : consumers) {
                metrics.parked(consumer.name(), parking.events(consumer.name()));
            }
        } catch (DataAccessException e) {
            log.warn("The parked events can't be counted now", e);
        }
    }

    @Override
    public void stop() {
        running = false;
        consumers.forEach(RunningConsumer::stop);
        timer.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops first: another replica takes over while this one still answers requests. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
