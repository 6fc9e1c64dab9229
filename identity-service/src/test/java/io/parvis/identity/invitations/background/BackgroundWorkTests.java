package io.parvis.identity.invitations.background;

import static io.parvis.identity.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.event.Level;

import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.logs.LogSpy;

class BackgroundWorkTests {

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final AtomicInteger done = new AtomicInteger();

    @Test
    void doesWhatWaitsAtAnOrderlyStop() {
        try (BackgroundWork work = new BackgroundWork()) {
            for (int i = 0; i < 100; i++) {
                work.soon(done::incrementAndGet);
            }
        }

        assertThat(done).hasValue(100);
    }

    @Test
    void goesOnAfterAFailureAndTellsNothingOfIt() {
        try (BackgroundWork work = new BackgroundWork()) {
            for (int i = 0; i < 10; i++) {
                work.soon(BackgroundWorkTests::fail);
            }
            work.soon(done::incrementAndGet);
        }

        assertThat(done).hasValue(1);
        logs.have(Level.WARN, "IllegalStateException");
        logs.mentionNowhere("claire@acme.example");
    }

    @Test
    void refusesWhatItCouldNotRemember() {
        CountDownLatch gate = new CountDownLatch(1);
        try (BackgroundWork work = new BackgroundWork()) {
            for (int i = 0; i < 1002; i++) {
                work.soon(() -> await(gate));
            }

            assertRefused(StandardRefusal.UNAVAILABLE, () -> work.soon(done::incrementAndGet));
            gate.countDown();
        }
    }

    private static void fail() {
        throw new IllegalStateException("no mail to claire@acme.example");
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
