package io.parvis.gateway.routes;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/**
 * A service's body on its way to the caller: at most two reads are held, and a service that stops sending is left.
 * The client's own time-outs end with the answer's head or cut whole bodies; this one is about the next bytes.
 */
final class ResponseBody implements BodySubscriber<ResponseBody> {

    private sealed interface Arrival {
        record Bytes(List<ByteBuffer> buffers) implements Arrival {}

        record End(@Nullable Throwable failure) implements Arrival {}
    }

    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();
    private volatile Flow.@Nullable Subscription subscription;

    @Override
    public CompletionStage<ResponseBody> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        arrivals.add(new Arrival.Bytes(buffers));
    }

    @Override
    public void onError(Throwable failure) {
        arrivals.add(new Arrival.End(failure));
    }

    @Override
    public void onComplete() {
        arrivals.add(new Arrival.End(null));
    }

    /**
     * Writes all that comes.
     *
     * @param beginning whether the first of it goes on at once, so that the caller sees it begin
     * @throws BrokenAnswer when the service breaks off, or sends nothing for {@code idle}
     * @throws IOException  when the caller breaks off
     */
    void copyTo(OutputStream caller, Duration idle, boolean beginning) throws IOException {
        boolean begun = !beginning;
        try {
            while (next(idle) instanceof Arrival.Bytes(List<ByteBuffer> buffers)) {
                askForMore();
                write(buffers, caller);
                if (!begun) {
                    caller.flush();
                    begun = true;
                }
            }
        } catch (IOException | RuntimeException e) {
            cancel();
            throw e;
        }
    }

    /**
     * Writes what comes, each arrival at once, as long as the caller may have it.
     *
     * @param lasts asked before each arrival goes on
     * @throws BrokenAnswer when the service breaks off, or sends nothing for {@code idle}
     * @throws IOException  when the caller breaks off
     */
    void streamTo(OutputStream caller, Duration idle, BooleanSupplier lasts) throws IOException {
        try {
            while (next(idle) instanceof Arrival.Bytes(List<ByteBuffer> buffers) && lasts.getAsBoolean()) {
                askForMore();
                write(buffers, caller);
                caller.flush();
            }
        } finally {
            cancel();
        }
    }

    /** Leaves the service: its connection is closed. */
    void cancel() {
        Flow.Subscription service = subscription;
        if (service != null) {
            service.cancel();
        }
    }

    private void askForMore() {
        Flow.Subscription service = subscription;
        if (service != null) {
            service.request(1);
        }
    }

    private Arrival next(Duration idle) throws IOException {
        try {
            Arrival arrival = arrivals.poll(idle.toMillis(), TimeUnit.MILLISECONDS);
            if (arrival == null) {
                throw new BrokenAnswer("The service sent nothing more for " + idle, null);
            }
            if (arrival instanceof Arrival.End(Throwable failure) && failure != null) {
                throw new BrokenAnswer("The service broke off its answer", failure);
            }
            return arrival;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokenAnswer("Interrupted while the service was answering", e);
        }
    }

    private static void write(List<ByteBuffer> buffers, OutputStream caller) throws IOException {
        for (ByteBuffer buffer : buffers) {
            write(buffer, caller);
        }
    }

    private static void write(ByteBuffer buffer, OutputStream caller) throws IOException {
        if (buffer.hasArray()) {
            caller.write(buffer.array(), buffer.arrayOffset() + buffer.position(), buffer.remaining());
            return;
        }
        byte[] copy = new byte[buffer.remaining()];
        buffer.get(copy);
        caller.write(copy);
    }
}
