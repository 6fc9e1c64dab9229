package io.parvis.gateway.limits;

import java.io.IOException;
import java.net.InetAddress;
import java.security.Principal;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import org.springframework.web.filter.OncePerRequestFilter;

import io.parvis.gateway.limits.RateLimits.Allowance;
import io.parvis.gateway.problem.GatewayRefusal;
import io.parvis.starter.problem.HttpProblem;

/** Refuses callers that ask too often. Stands behind authentication, so that people who share an address don't share a limit. */
public final class RateLimitFilter extends OncePerRequestFilter {

    private enum Surface {
        SIGNED_IN,
        ANONYMOUS,
        PUBLIC
    }

    private record Caller(Surface surface, String name) {}

    private final LoadingCache<Caller, Bucket> buckets;

    RateLimitFilter(RateLimits limits) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build(caller -> bucket(allowance(limits, caller.surface())));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ConsumptionProbe probe = buckets.get(caller(request)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new GatewayRefusal(
                    HttpProblem.TOO_MANY_REQUESTS, Duration.ofNanos(probe.getNanosToWaitForRefill()), null);
        }
        chain.doFilter(request, response);
    }

    private static Caller caller(HttpServletRequest request) throws IOException {
        if (request.getRequestURI().startsWith("/api/public/")) {
            return new Caller(Surface.PUBLIC, network(request));
        }
        Principal principal = request.getUserPrincipal();
        return principal == null
                ? new Caller(Surface.ANONYMOUS, network(request))
                : new Caller(Surface.SIGNED_IN, principal.getName());
    }

    /** An IPv4 address, or the network of an IPv6 address: a household has 2^64 of those. */
    private static String network(HttpServletRequest request) throws IOException {
        byte[] address = InetAddress.getByName(request.getRemoteAddr()).getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(address, Math.min(address.length, 8)));
    }

    private static Allowance allowance(RateLimits limits, Surface surface) {
        return switch (surface) {
            case SIGNED_IN -> limits.signedIn();
            case ANONYMOUS -> limits.anonymous();
            case PUBLIC -> limits.publicApi();
        };
    }

    private static Bucket bucket(Allowance allowance) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(allowance.requests()).refillGreedy(allowance.requests(), allowance.refill()))
                .build();
    }
}
