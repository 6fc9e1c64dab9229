package io.parvis.starter.consumer;

import io.cloudevents.CloudEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.parvis.starter.problem.Refused;

/** Brings records to the handlers of one consumer, and parks the lines whose events can't be applied. */
final class Dispatcher {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

    private final Subscription subscription;
    private final Parking parking;
    private final EventTrace trace;
    private final ConsumerMetrics metrics;
    private final SequenceWatch sequences = new SequenceWatch();
    private volatile boolean closing;

    Dispatcher(Subscription subscription, Parking parking, EventTrace trace, ConsumerMetrics metrics) {
        this.subscription = subscription;
        this.parking = parking;
        this.trace = trace;
        this.metrics = metrics;
    }

    /**
     * Applies a record, or parks it; returns when one of the two is done for good.
     *
     * @throws RuntimeException if a dependency can't be reached: the record is to be delivered again later
     */
    void receive(ConsumerRecord<String, byte[]> message) {
        Line line = Line.of(subscription.name(), message);
        if (subscription.countsGaps(message.topic()) && sequences.showsGap(line, message)) {
            metrics.gap(line.consumer());
        }
        if (isSkipped(message)) {
            return;
        }
        if (parking.isParked(line) && parking.join(line, message)) {
            metrics.parked(subscription.name());
            return;
        }
        try {
            apply(message);
        } catch (RuntimeException e) {
            if (passes(e)) {
                throw e;
            }
            park(line, message, e);
        }
    }

    /** Whether a failure comes from something that can't be reached, or from the service's own end, and so says nothing of the event. */
    boolean passes(RuntimeException failure) {
        return closing || Troubles.pass(failure);
    }

    /** From now on failures are judged by themselves. */
    void open() {
        closing = false;
    }

    /** From now on failures may come from the service's own end, so nothing is parked any more. */
    void close() {
        closing = true;
    }

    /**
     * Applies a record that was parked, unless the consumer has learnt to skip it since.
     *
     * @throws RuntimeException if it can't be applied
     */
    void replay(ConsumerRecord<String, byte[]> message) {
        if (!isSkipped(message)) {
            apply(message);
        }
    }

    private void apply(ConsumerRecord<String, byte[]> message) {
        if (ParkedRecord.isTooLarge(message)) {
            throw new UnreadableEvent("larger than " + ParkedRecord.LARGEST + " bytes");
        }
        if (message.value() == null) {
            erase(message);
            return;
        }
        CloudEvent event = EventReader.envelope(message);
        Subscription.Handled<?> handled = subscription
                .handled(event.getType())
                .orElseThrow(() -> new UnreadableEvent("unknown type " + event.getType()));
        trace.within(subscription.name(), event, () -> handle(handled, event, message));
    }

    private <T> void handle(Subscription.Handled<T> handled, CloudEvent event, ConsumerRecord<String, byte[]> message) {
        Received<T> received = EventReader.read(event, message, handled.payload());
        handled.handler().handle(received);
        metrics.applied(subscription.name(), received);
    }

    private void erase(ConsumerRecord<String, byte[]> message) {
        String subject = message.key();
        if (subject == null) {
            throw new UnreadableEvent("a tombstone without a key");
        }
        subscription
                .erasure(message.topic())
                .orElseThrow(() -> new UnreadableEvent("a tombstone on " + message.topic()))
                .accept(subject);
    }

    private boolean isSkipped(ConsumerRecord<String, byte[]> message) {
        return message.value() == null
                ? subscription.skipsTombstones(message.topic())
                : Line.header(message, Line.TYPE).filter(subscription::skips).isPresent();
    }

    private void park(Line line, ConsumerRecord<String, byte[]> message, RuntimeException failure) {
        log.error(
                "{} parks {} of {} from offset {} of partition {} on",
                line.consumer(),
                line.subject(),
                line.topic(),
                message.offset(),
                message.partition(),
                failure);
        parking.park(line, message, reason(failure));
        metrics.parked(line.consumer());
    }

    /** What is kept of a failure: nothing that could be personal, and not at any length. */
    static String reason(RuntimeException failure) {
        return Line.cut(
                switch (failure) {
                    case Refused refused -> refused.refusal().key();
                    case UnreadableEvent unreadable -> "unreadable: " + unreadable.getMessage();
                    default -> failure.getClass().getName();
                });
    }
}
