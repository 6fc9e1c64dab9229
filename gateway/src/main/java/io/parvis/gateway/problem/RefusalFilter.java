package io.parvis.gateway.problem;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.mongodb.MongoException;
import org.springframework.web.filter.OncePerRequestFilter;

import io.parvis.starter.problem.HttpProblem;
import io.parvis.starter.problem.Problems;

/** Answers what the gateway refuses, behind whatever stage: with a page for a browser that looks for one, else a problem. */
public final class RefusalFilter extends OncePerRequestFilter {

    private final Problems problems;
    private final ProblemPage page;

    RefusalFilter(Problems problems, ProblemPage page) {
        this.problems = problems;
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (GatewayRefusal refusal) {
            answer(refusal, request, response);
        } catch (MongoException e) {
            answer(new GatewayRefusal(HttpProblem.UNAVAILABLE, e), request, response);
        }
    }

    private void answer(GatewayRefusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (response.isCommitted()) {
            throw new IOException("The answer broke off", refusal);
        }
        if (refusal.getCause() != null) {
            logger.warn("Refused with " + refusal.problem().key(), refusal.getCause());
        }
        if (page.isWanted(request)) {
            page.write(refusal.problem().status(), request, response);
        } else if (refusal.retryAfter() != null) {
            problems.write(refusal.problem(), refusal.retryAfter(), request, response);
        } else {
            problems.write(refusal.problem(), request, response);
        }
    }
}
