package io.parvis.gateway.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A caller's body on its way to a service: never held, counted against the limit, and witness of who broke it off. */
final class RequestBody extends InputStream {

    private final HttpServletRequest request;
    private final long limit;
    private long received;
    private volatile long lastProgress = System.nanoTime();
    private volatile @Nullable IOException failure;
    private volatile boolean tooLarge;

    /**
     * Takes what a caller sends.
     *
     * @param limit bytes that the caller may send
     */
    RequestBody(HttpServletRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    BodyPublisher publisher() {
        long length = request.getContentLengthLong();
        if (length == 0 || (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null)) {
            return BodyPublishers.noBody();
        }
        BodyPublisher streamed = BodyPublishers.ofInputStream(() -> this);
        return length < 0 ? streamed : BodyPublishers.fromPublisher(streamed, length);
    }

    /** When the caller's last bytes came, on the clock of {@link System#nanoTime()}. */
    long lastProgress() {
        return lastProgress;
    }

    /** What went wrong on the caller's side; null when nothing did. */
    @Nullable
    IOException failure() {
        return failure;
    }

    boolean tooLarge() {
        return tooLarge;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int count = request.getInputStream().read(buffer, offset, length);
            received += Math.max(count, 0);
            if (received > limit) {
                tooLarge = true;
                throw new IOException("The body is larger than " + limit + " bytes");
            }
            lastProgress = System.nanoTime();
            return count;
        } catch (IOException e) {
            failure = e;
            throw e;
        } catch (UncheckedIOException e) {
            failure = e.getCause();
            throw e;
        }
    }
}
