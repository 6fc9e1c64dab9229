package io.parvis.gateway.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A caller's body on its way to a service: never held, counted against the limit, and witness of whom the other side
 * waits for. The caller's own slowness ends with the container's read time-out, as a failure of the caller.
 */
final class RequestBody extends InputStream {

    private final HttpServletRequest request;
    private final long limit;
    private final long overdueFrom;
    private final Lock reading = new ReentrantLock();
    private long received;
    private volatile long lastProgress = System.nanoTime();
    private volatile boolean waiting;
    private volatile boolean complete;
    private boolean over;
    private volatile @Nullable IOException failure;
    private volatile boolean tooLarge;

    /**
     * Takes what a caller sends.
     *
     * @param limit   bytes that the caller may send
     * @param longest that the caller may take for it
     */
    RequestBody(HttpServletRequest request, long limit, Duration longest) {
        this.overdueFrom = System.nanoTime() + longest.toNanos();
        this.request = request;
        this.limit = limit;
        this.complete = isEmpty();
    }

    BodyPublisher publisher() {
        if (isEmpty()) {
            return BodyPublishers.noBody();
        }
        long length = request.getContentLengthLong();
        BodyPublisher streamed = BodyPublishers.ofInputStream(() -> this);
        return length < 0 ? streamed : BodyPublishers.fromPublisher(streamed, length);
    }

    /** Whether the caller has had all the time there is, and has not sent it. */
    boolean isOverdue() {
        return waiting && System.nanoTime() - overdueFrom > 0;
    }

    /** Leaves the caller, who is at fault. */
    IOException giveUp() {
        IOException tooSlow = new IOException("The body did not come in time");
        failure = tooSlow;
        return tooSlow;
    }

    /** When the caller's last bytes came, on the clock of {@link System#nanoTime()}. */
    long lastProgress() {
        return lastProgress;
    }

    /** Whether the service wants more than the caller has sent. */
    boolean waitsForCaller() {
        return waiting;
    }

    /** Whether all of it has come. */
    boolean isComplete() {
        return complete;
    }

    /** What went wrong on the caller's side; null when nothing did. */
    @Nullable
    IOException failure() {
        return failure;
    }

    boolean tooLarge() {
        return tooLarge;
    }

    /** Nothing is read any more when this returns: the container takes the request back, and another may follow it. */
    void end() {
        reading.lock();
        try {
            over = true;
        } finally {
            reading.unlock();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        reading.lock();
        try {
            if (over) {
                throw new IOException("The exchange is over");
            }
            return received(take(buffer, offset, length));
        } finally {
            reading.unlock();
        }
    }

    private int take(byte[] buffer, int offset, int length) throws IOException {
        waiting = true;
        try {
            return request.getInputStream().read(buffer, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        } catch (UncheckedIOException e) {
            failure = e.getCause();
            throw e;
        } finally {
            lastProgress = System.nanoTime();
            waiting = false;
        }
    }

    private int received(int count) throws IOException {
        received += Math.max(count, 0);
        if (received > limit) {
            tooLarge = true;
            failure = new IOException("The body is larger than " + limit + " bytes");
            throw failure;
        }
        complete = count < 0 || received == request.getContentLengthLong();
        return count;
    }

    private boolean isEmpty() {
        long length = request.getContentLengthLong();
        return length == 0 || (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null);
    }
}
