package io.parvis.gateway.limits;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

import io.parvis.gateway.problem.GatewayRefusal;
import io.parvis.starter.problem.HttpProblem;

/**
 * The places for requests under way. Virtual threads set no bound to them, and each holds buffers until its answer has gone: a crowd of callers,
 * or a service that keeps them waiting, would take the memory that all are served with. Nobody queues for a place.
 */
@Component
public class Bulkheads {

    /** Taken until it is closed. */
    public interface Place extends AutoCloseable {

        @Override
        void close();
    }

    private static final Place NONE = () -> {};
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final BulkheadRegistry bulkheads;
    private final Bulkhead gateway;
    private final Bulkhead uploads;
    private final Bulkhead streams;
    private final Shares shares;
    private final Shares sharesOfUploads;
    private final Shares sharesOfStreams;
    private final BodyLimits limits;

    public Bulkheads(Capacity capacity, BodyLimits limits, MeterRegistry meters) {
        this.limits = limits;
        this.shares = new Shares(capacity.ofCaller());
        this.sharesOfUploads = new Shares(capacity.uploadsOfCaller());
        this.sharesOfStreams = new Shares(capacity.streamsOfCaller());
        this.bulkheads = BulkheadRegistry.of(ofSize(capacity.ofService()));
        this.gateway = bulkheads.bulkhead("gateway", ofSize(capacity.requests()));
        this.uploads = bulkheads.bulkhead("uploads", ofSize(capacity.uploads()));
        this.streams = bulkheads.bulkhead("streams", ofSize(capacity.streams()));
        TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
    }

    /**
     * A place in the gateway, or one of those for uploads or for streams.
     *
     * @throws GatewayRefusal if all are taken
     */
    Place takeFor(HttpServletRequest request) {
        if (limits.isUpload(request)) {
            return take(uploads);
        }
        return take(EventStreams.isAsked(request) ? streams : gateway);
    }

    /**
     * A place among those whose requests wait for a service. An upload needs none: it would take it for as long as its caller sends, and has one of the few
     * for uploads already.
     *
     * @throws GatewayRefusal if all are taken
     */
    public Place takeFor(String service, HttpServletRequest request) {
        return limits.isUpload(request) ? NONE : takeFor(service);
    }

    /**
     * A place among those who wait for a service, or for Keycloak.
     *
     * @throws GatewayRefusal if all are taken
     */
    public Place takeFor(String service) {
        return take(bulkheads.bulkhead(service));
    }

    /**
     * A place among those that one caller may take.
     *
     * @throws GatewayRefusal if the caller has them all
     */
    Place takeShare(String caller) {
        return take(shares, caller);
    }

    /**
     * The same for this request, which may be an upload, or one for a stream.
     *
     * @throws GatewayRefusal if the caller has them all
     */
    Place takeShare(String caller, HttpServletRequest request) {
        if (limits.isUpload(request)) {
            return take(sharesOfUploads, caller);
        }
        return take(EventStreams.isAsked(request) ? sharesOfStreams : shares, caller);
    }

    private static Place take(Shares shares, String caller) {
        if (!shares.take(caller)) {
            throw full();
        }
        return () -> shares.giveBack(caller);
    }

    private static Place take(Bulkhead bulkhead) {
        if (!bulkhead.tryAcquirePermission()) {
            throw full();
        }
        return bulkhead::onComplete;
    }

    private static GatewayRefusal full() {
        return new GatewayRefusal(HttpProblem.UNAVAILABLE, RETRY_AFTER, null);
    }

    private static BulkheadConfig ofSize(int places) {
        return BulkheadConfig.custom()
                .maxConcurrentCalls(places)
                .maxWaitDuration(Duration.ZERO)
                .build();
    }
}
