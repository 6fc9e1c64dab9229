package io.parvis.gateway.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.springframework.stereotype.Component;

import io.parvis.gateway.limits.RateLimits.Allowance;
import io.parvis.gateway.problem.GatewayRefusal;
import io.parvis.starter.problem.HttpProblem;

/** What each caller has left of what callers of its kind may ask. */
@Component
class Allowances {

    enum Kind {
        SIGNED_IN(RateLimits::signedIn),
        ANONYMOUS(RateLimits::anonymous),
        PUBLIC(RateLimits::publicApi),
        MAIL(RateLimits::mails),
        LOGIN(RateLimits::logins),
        PROGRAM(RateLimits::programs);

        @SuppressWarnings("ImmutableEnumChecker") // method references of records are
        private final Function<RateLimits, Allowance> allowance;

        Kind(Function<RateLimits, Allowance> allowance) {
            this.allowance = allowance;
        }
    }

    private record Caller(Kind kind, String name) {}

    private final LoadingCache<Caller, Bucket> buckets;

    Allowances(RateLimits limits) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(caller -> bucket(caller.kind().allowance.apply(limits)));
    }

    /**
     * Takes one request of what the caller has left.
     *
     * @throws GatewayRefusal if nothing is left
     */
    void take(Kind kind, String caller) {
        ConsumptionProbe probe = buckets.get(new Caller(kind, caller)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new GatewayRefusal(
                    HttpProblem.TOO_MANY_REQUESTS, Duration.ofNanos(probe.getNanosToWaitForRefill()), null);
        }
    }

    /** An IPv4 address, or the network of an IPv6 address: a household has 2^64 of those. */
    static String network(HttpServletRequest request) throws UnknownHostException {
        byte[] address = InetAddress.getByName(request.getRemoteAddr()).getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(address, Math.min(address.length, 8)));
    }

    private static Bucket bucket(Allowance allowance) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(allowance.requests()).refillGreedy(allowance.requests(), allowance.refill()))
                .build();
    }
}
