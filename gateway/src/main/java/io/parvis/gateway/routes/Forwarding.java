package io.parvis.gateway.routes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.servlet.http.HttpServletRequest;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import io.parvis.gateway.limits.BodyLimits;
import io.parvis.gateway.problem.GatewayRefusal;
import io.parvis.starter.problem.HttpProblem;

/**
 * Takes a request to its service and the answer back, both as they come, without holding bodies and without a second
 * attempt: the gateway can't know whether a request that broke was carried out.
 */
@Component
class Forwarding implements ProxyExchange {

    private final HttpClient client;
    private final ServiceBreakers breakers;
    private final Patience patience;
    private final ForwardingSettings settings;
    private final BodyLimits limits;
    private final ForwardingObservations observations;

    Forwarding(
            HttpClient serviceClient,
            ServiceBreakers breakers,
            Patience patience,
            ForwardingSettings settings,
            BodyLimits limits,
            ForwardingObservations observations) {
        this.client = serviceClient;
        this.breakers = breakers;
        this.patience = patience;
        this.settings = settings;
        this.limits = limits;
        this.observations = observations;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest caller = request.getServerRequest().servletRequest();
        String route = route(request.getServerRequest());
        CircuitBreaker breaker = breakers.of(route);
        if (!breaker.tryAcquirePermission()) {
            throw new GatewayRefusal(HttpProblem.UNAVAILABLE, ServiceBreakers.OPEN_FOR, null);
        }
        RequestBody body = new RequestBody(caller, limits.of(caller));
        HttpResponse<ResponseBody> response = observations.observe(
                route, outgoing(request, caller, body), ready -> send(ready, body, breaker, patience.with(caller)));
        return new ServiceAnswer(response, settings.idleTimeout()).to(request);
    }

    private HttpResponse<ResponseBody> send(
            HttpRequest request, RequestBody body, CircuitBreaker breaker, Duration patience) {
        long start = breaker.getCurrentTimestamp();
        try {
            HttpResponse<ResponseBody> response =
                    await(client.sendAsync(request, head -> new ResponseBody()), body, patience);
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            return response;
        } catch (IOException e) {
            if (body.failure() != null) {
                breaker.releasePermission();
                throw new GatewayRefusal(
                        body.tooLarge() ? HttpProblem.PAYLOAD_TOO_LARGE : HttpProblem.MALFORMED_REQUEST, e);
            }
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), e);
            throw new GatewayRefusal(HttpProblem.UNAVAILABLE, settings.retryAfter(), e);
        } catch (TimeoutException e) {
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), e);
            throw new GatewayRefusal(HttpProblem.TIMEOUT, e);
        } catch (RuntimeException e) {
            breaker.releasePermission();
            throw e;
        }
    }

    /** Waits as long as the caller still sends, and then as long as the patience lasts. */
    private static HttpResponse<ResponseBody> await(
            CompletableFuture<HttpResponse<ResponseBody>> response, RequestBody body, Duration patience)
            throws IOException, TimeoutException {
        while (true) {
            long left = patience.toNanos() - (System.nanoTime() - body.lastProgress());
            try {
                return response.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (left <= 0) {
                    response.cancel(true);
                    throw e;
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException broken ? broken : new IOException(e.getCause());
            } catch (InterruptedException e) {
                response.cancel(true);
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while waiting for a service", e);
            }
        }
    }

    private static HttpRequest.Builder outgoing(Request request, HttpServletRequest caller, RequestBody body) {
        HttpRequest.Builder outgoing = HttpRequest.newBuilder(
                        target(Objects.requireNonNull(request.getUri()), caller.getQueryString()))
                .method(caller.getMethod(), body.publisher());
        request.getHeaders().forEach((name, values) -> values.forEach(value -> outgoing.header(name, value)));
        return outgoing;
    }

    /** The query goes on as it came: parsed and put together again, it could mean something else. */
    private static URI target(URI routed, @Nullable String query) {
        String address = routed.getScheme() + "://" + routed.getRawAuthority() + routed.getRawPath();
        return URI.create(query == null ? address : address + "?" + query);
    }

    private static String route(ServerRequest request) {
        return (String) request.attribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR).orElseThrow();
    }
}
