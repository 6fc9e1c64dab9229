package io.parvis.starter.problem;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what filters throw, the security chain above all. An answer that has begun is cut, so that nobody takes a part for the whole: for this exception
 * Tomcat closes the connection, and logs nothing of what the cause said.
 */
final class ProblemFilter extends OncePerRequestFilter {

    private final Failures failures;
    private final Problems problems;

    ProblemFilter(Failures failures, Problems problems) {
        this.failures = failures;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            boolean begun = response.isCommitted();
            problems.write(failures.of(e), e, request, response);
            if (begun) {
                throw new ClientAbortException("the answer broke off after it had begun");
            }
        }
    }
}
