package io.parvis.gateway.routes;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;

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
 * @param idle how long it may pause within the body
 */
record ServiceAnswer(HttpResponse<ResponseBody> response, Duration idle) {

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
            response.body().copyTo(caller.getOutputStream(), idle, stream);
        } catch (BrokenAnswer broken) {
            if (caller.isCommitted()) {
                throw broken;
            }
            caller.reset();
            throw new GatewayRefusal(HttpProblem.UNAVAILABLE, broken);
        }
    }
}
