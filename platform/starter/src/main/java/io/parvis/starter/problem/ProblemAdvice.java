package io.parvis.starter.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Answers what handlers throw. */
@RestControllerAdvice
final class ProblemAdvice {

    private final Failures failures;
    private final Problems problems;

    ProblemAdvice(Failures failures, Problems problems) {
        this.failures = failures;
        this.problems = problems;
    }

    /** An answer that has begun can't become another one: {@link ProblemFilter} cuts it, unless its reader has gone. */
    @ExceptionHandler(Exception.class)
    void answer(Exception cause, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted() && !(cause instanceof AsyncRequestNotUsableException)) {
            throw cause;
        }
        problems.write(failures.of(cause), cause, request, response);
    }
}
