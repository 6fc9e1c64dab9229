package io.parvis.starter.consumer;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.parvis.starter.consumer.ParkedEvents.Outcome;
import io.parvis.starter.consumer.ParkedEvents.Replay;

/** One replay of a line that it has taken: event after event, until it lets go of the line. */
final class Replaying {

    private static final Logger log = LoggerFactory.getLogger(Replaying.class);

    private static final int LOOKS = 10;

    private final Parking parking;
    private final String head;
    private final String holder;
    private final String consumer;
    private int applied;

    Replaying(Parking parking, String head, String holder, String consumer) {
        this.parking = parking;
        this.head = head;
        this.holder = holder;
        this.consumer = consumer;
    }

    /**
     * Replays the line.
     *
     * @param dispatcher the consumer's, null when the service has no such consumer any more
     */
    Replay with(@Nullable Dispatcher dispatcher) {
        if (dispatcher == null) {
            return stillParked("no consumer " + consumer);
        }
        try {
            return replayed(applyAll(dispatcher));
        } catch (RuntimeException e) {
            log.error("{} can't apply what is parked as {}", consumer, head, e);
            if (dispatcher.passes(e)) {
                parking.release(head, holder);
                return replayed(Outcome.UNREACHABLE);
            }
            return stillParked(Dispatcher.reason(e));
        }
    }

    private Outcome applyAll(Dispatcher dispatcher) {
        int missing = 0;
        while (parking.renew(head, holder)) {
            ConsumerRecord<String, byte[]> next = parking.first(head).orElse(null);
            if (next != null) {
                dispatcher.replay(next);
                parking.applied(head, next.offset());
                applied++;
                missing = 0;
            } else if (parking.finish(head, holder)) {
                return Outcome.APPLIED;
            } else if (++missing == LOOKS) {
                parking.release(head, holder);
                return Outcome.UNREACHABLE;
            } else {
                await(missing);
            }
        }
        return Outcome.TAKEN_OVER;
    }

    /** A record that joins is announced before it is there, which takes a moment, or until its consumer has been started again. */
    private static void await(int missing) {
        LockSupport.parkNanos(Duration.ofMillis(10L * missing).toNanos());
    }

    private Replay stillParked(String reason) {
        parking.release(head, holder, reason);
        return new Replay(Outcome.STILL_PARKED, applied, reason);
    }

    private Replay replayed(Outcome outcome) {
        return new Replay(outcome, applied, null);
    }
}
