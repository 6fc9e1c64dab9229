package io.parvis.gateway.routes;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

import io.parvis.gateway.problem.GatewayRefusal;
import io.parvis.starter.problem.HttpProblem;

/**
 * What a service answered.
 *
 * @param idle       how long it may pause within the body
 * @param streamIdle how long within an event stream, which says something every few seconds
 * @param lasts      whether the caller may have more of an event stream
 */
record ServiceAnswer(HttpResponse<ResponseBody> response, Duration idle, Duration streamIdle, BooleanSupplier lasts) {

    private record Head(HttpStatusCode getStatusCode, HttpHeaders getHeaders) implements ProxyExchange.Response {}

    ServerResponse to(ProxyExchange.Request request) {
        HttpHeaders headers = new HttpHeaders();
        response.headers().map().forEach(headers::addAll);
        boolean stream = response.headers()
                .firstValue(HttpHeaders.CONTENT_TYPE)
                .filter(type -> type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE))
                .isPresent();
        ServerResponse answer = GatewayServerResponse.status(response.statusCode())
                .build((caller, toCaller) -> {
                    passOn(toCaller, stream);
                    return null;
                });
        Head head = new Head(HttpStatusCode.valueOf(response.statusCode()), headers);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(head, answer));
        return answer;
    }

    private void passOn(HttpServletResponse caller, boolean stream) throws IOException {
        try {
            if (stream) {
                stream(caller);
            } else {
                response.body().copyTo(caller.getOutputStream(), idle, isMadeMeanwhile());
            }
        } catch (BrokenAnswer broken) {
            if (caller.isCommitted()) {
                throw broken;
            }
            caller.reset();
            throw new GatewayRefusal(HttpProblem.UNAVAILABLE, broken);
        }
    }

    /** As a workbook is: how long it will be is not known when it begins. */
    private boolean isMadeMeanwhile() {
        return response.headers().firstValue(HttpHeaders.CONTENT_LENGTH).isEmpty();
    }

    /** A page that leaves does so in the middle of its stream: there is no other end to one. */
    private void stream(HttpServletResponse caller) throws BrokenAnswer {
        try {
            response.body().streamTo(caller.getOutputStream(), streamIdle, lasts);
        } catch (BrokenAnswer broken) {
            throw broken;
        } catch (IOException _) {
            // the page has gone
        }
    }
}
