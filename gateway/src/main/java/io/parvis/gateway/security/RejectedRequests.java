package io.parvis.gateway.security;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

import io.parvis.starter.problem.HttpProblem;
import io.parvis.starter.problem.Problems;

/** Answers what the firewall rejects at once: the container's way would lead through the firewall again. */
@Component
class RejectedRequests implements RequestRejectedHandler {

    private final Problems problems;

    RejectedRequests(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        problems.write(HttpProblem.MALFORMED_REQUEST, request, response);
    }
}
