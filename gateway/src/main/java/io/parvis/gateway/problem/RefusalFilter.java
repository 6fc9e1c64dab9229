package io.parvis.gateway.problem;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.mongodb.MongoException;
import org.springframework.web.filter.OncePerRequestFilter;

import io.parvis.starter.problem.HttpProblem;

/** Answers what a security chain refuses before any handler, and a session store that can't be reached. */
public final class RefusalFilter extends OncePerRequestFilter {

    private final RefusalAnswers answers;

    RefusalFilter(RefusalAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (GatewayRefusal refusal) {
            answers.answer(refusal, request, response);
        } catch (MongoException e) {
            answers.answer(new GatewayRefusal(HttpProblem.UNAVAILABLE, e), request, response);
        }
    }
}
