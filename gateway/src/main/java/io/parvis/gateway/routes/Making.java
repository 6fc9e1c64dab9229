package io.parvis.gateway.routes;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What takes a while to make and is large. It is made once for all who ask meanwhile: whoever comes while it is in the making waits for that one.
 *
 * @param <T> what is made
 */
final class Making<T> {

    private final Supplier<T> maker;
    private final AtomicReference<@Nullable CompletableFuture<T>> underWay = new AtomicReference<>();

    /**
     * Nothing is made yet.
     *
     * @param maker that ends by itself; it is called by a thread of its own, which none of those who wait can end
     */
    Making(Supplier<T> maker) {
        this.maker = maker;
    }

    /**
     * What was not there before the call, or was in the making.
     *
     * @throws TimeoutException if it takes longer than this
     */
    T await(Duration longest) throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<T> next = new CompletableFuture<>();
        CompletableFuture<T> current = underWay.compareAndExchange(null, next);
        if (current == null) {
            Thread.ofVirtual().name("making").start(() -> make(next));
        }
        return (current == null ? next : current).get(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Those who come after the end start anew, and none of them before it. */
    private void make(CompletableFuture<T> next) {
        try {
            T made = maker.get();
            underWay.set(null);
            next.complete(made);
        } catch (RuntimeException | Error e) {
            underWay.set(null);
            next.completeExceptionally(e);
        }
    }
}
