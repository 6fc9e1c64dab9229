package io.parvis.starter.aggregate;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a process gets stuck with an event until someone kills it. */
enum CrashPoint {
    NEVER,
    /** The state is written, the event is not sent. */
    BEFORE_SENDING,
    /** The broker has the event, the document still says that it waits. */
    BEFORE_MARKING;

    /** A transport that gets stuck there after some events went through, and says so once. */
    EventTransport stuckAfter(int events, EventTransport transport, Runnable stuck) {
        AtomicInteger left = new AtomicInteger(events);
        return event -> {
            boolean through = this == NEVER || left.getAndDecrement() > 0;
            if (!through && this == BEFORE_SENDING) {
                stayFor(stuck);
            }
            transport.send(event);
            if (!through) {
                stayFor(stuck);
            }
        };
    }

    private static void stayFor(Runnable stuck) {
        stuck.run();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
