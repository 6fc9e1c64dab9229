package io.parvis.gateway.routes;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
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
import io.parvis.gateway.limits.Bulkheads;
import io.parvis.gateway.limits.Bulkheads.Place;
import io.parvis.gateway.problem.GatewayRefusal;
import io.parvis.gateway.signin.LastingSignIns;
import io.parvis.starter.instances.Instance;
import io.parvis.starter.problem.HttpProblem;

/**
 * Takes a request to its service and the answer back, both as they come, without holding bodies. Where a connection can't be made,
 * the service's next process is tried; there is no second attempt otherwise, because the gateway can't know whether a request that
 * broke was carried out.
 */
@Component
class Forwarding implements ProxyExchange {

    private final HttpClient client;
    private final ReadyInstances instances;
    private final ServiceBreakers breakers;
    private final Bulkheads bulkheads;
    private final Patience patience;
    private final ForwardingSettings settings;
    private final BodyLimits limits;
    private final ForwardingObservations observations;
    private final LastingSignIns lasting;

    Forwarding(
            HttpClient serviceClient,
            ReadyInstances instances,
            ServiceBreakers breakers,
            Bulkheads bulkheads,
            Patience patience,
            ForwardingSettings settings,
            BodyLimits limits,
            ForwardingObservations observations,
            LastingSignIns lasting) {
        this.client = serviceClient;
        this.instances = instances;
        this.breakers = breakers;
        this.bulkheads = bulkheads;
        this.patience = patience;
        this.settings = settings;
        this.limits = limits;
        this.observations = observations;
        this.lasting = lasting;
    }

    @Override
    public ServerResponse exchange(Request request) {
        HttpServletRequest caller = request.getServerRequest().servletRequest();
        String route = route(request.getServerRequest());
        RequestBody body = new RequestBody(caller, limits.of(caller), patience.withBody(caller));
        HttpResponse<ResponseBody> response = observations.observe(
                route, outgoing(request, caller, body), ready -> sendWithin(route, caller, ready, body));
        Principal asking = caller.getUserPrincipal();
        return new ServiceAnswer(
                        response, settings.idleTimeout(), settings.responseTimeout(), () -> lasting.lasts(asking))
                .to(request);
    }

    private HttpResponse<ResponseBody> sendWithin(
            String service, HttpServletRequest caller, HttpRequest request, RequestBody body) {
        try (Place _ = bulkheads.takeFor(service, caller)) {
            return sendToFirst(instances.of(service), request, body, patience.with(caller));
        }
    }

    private HttpResponse<ResponseBody> sendToFirst(
            List<Instance> instances, HttpRequest request, RequestBody body, Duration patience) {
        GatewayRefusal refusal = new GatewayRefusal(HttpProblem.UNAVAILABLE, ServiceBreakers.OPEN_FOR, null);
        try {
            for (Instance instance : instances) {
                CircuitBreaker breaker = breakers.of(instance.name());
                if (breaker.tryAcquirePermission()) {
                    try {
                        return send(at(instance, request), body, breaker, patience);
                    } catch (ConnectException | HttpConnectTimeoutException e) {
                        refusal = refusal(e, body);
                    }
                }
            }
            throw refusal;
        } finally {
            body.end();
        }
    }

    private HttpResponse<ResponseBody> send(
            HttpRequest request, RequestBody body, CircuitBreaker breaker, Duration patience)
            throws ConnectException, HttpConnectTimeoutException {
        long start = breaker.getCurrentTimestamp();
        try {
            HttpResponse<ResponseBody> response =
                    await(client.sendAsync(request, head -> new ResponseBody()), body, patience);
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            return response;
        } catch (ConnectException | HttpConnectTimeoutException e) {
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), e);
            throw e;
        } catch (IOException e) {
            if (isCallersFault(body)) {
                breaker.releasePermission();
            } else {
                breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), e);
            }
            throw refusal(e, body);
        } catch (TimeoutException e) {
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), e);
            throw new GatewayRefusal(HttpProblem.TIMEOUT, e);
        } catch (RuntimeException e) {
            breaker.releasePermission();
            throw e;
        }
    }

    /**
     * A service may tire of a caller who does not send what was announced; it is not to be told from a crash then, and no
     * caller may open a breaker.
     */
    private static boolean isCallersFault(RequestBody body) {
        return body.failure() != null || !body.isComplete();
    }

    private GatewayRefusal refusal(IOException failure, RequestBody body) {
        if (body.failure() == null) {
            return new GatewayRefusal(HttpProblem.UNAVAILABLE, settings.retryAfter(), failure);
        }
        return new GatewayRefusal(
                body.tooLarge() ? HttpProblem.PAYLOAD_TOO_LARGE : HttpProblem.MALFORMED_REQUEST, failure);
    }

    /** Waits as long as the caller still sends, within reason, and then as long as the patience lasts. */
    private static HttpResponse<ResponseBody> await(
            CompletableFuture<HttpResponse<ResponseBody>> response, RequestBody body, Duration patience)
            throws IOException, TimeoutException {
        while (true) {
            long left = body.waitsForCaller()
                    ? patience.toNanos()
                    : patience.toNanos() - (System.nanoTime() - body.lastProgress());
            try {
                return response.get(Math.max(left, 0), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (body.isOverdue()) {
                    response.cancel(true);
                    throw body.giveUp();
                }
                if (left <= 0 && !body.waitsForCaller()) {
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

    /** An address can hold a secret, so what is wrong with it is not told to the log. */
    private static HttpRequest.Builder outgoing(Request request, HttpServletRequest caller, RequestBody body) {
        try {
            URI routed = Objects.requireNonNull(request.getUri());
            HttpRequest.Builder outgoing = HttpRequest.newBuilder(
                            target(routed, routed.getRawPath(), caller.getQueryString()))
                    .method(caller.getMethod(), body.publisher());
            request.getHeaders().forEach((name, values) -> values.forEach(value -> outgoing.header(name, value)));
            return outgoing;
        } catch (IllegalArgumentException _) {
            throw new GatewayRefusal(HttpProblem.MALFORMED_REQUEST);
        }
    }

    private static HttpRequest at(Instance instance, HttpRequest request) {
        URI target = target(
                instance.address(), request.uri().getRawPath(), request.uri().getRawQuery());
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .uri(target)
                .build();
    }

    /** The query goes on as it came: parsed and put together again, it could mean something else. */
    private static URI target(URI server, String path, @Nullable String query) {
        String address = server.getScheme() + "://" + server.getRawAuthority() + path;
        return URI.create(query == null ? address : address + "?" + query);
    }

    private static String route(ServerRequest request) {
        return (String) request.attribute(MvcUtils.GATEWAY_ROUTE_ID_ATTR).orElseThrow();
    }
}
