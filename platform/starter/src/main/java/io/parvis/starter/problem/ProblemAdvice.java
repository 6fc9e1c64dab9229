package io.parvis.starter.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what handlers throw. */
@RestControllerAdvice
final class ProblemAdvice {

    private final Failures failures;
    private final Problems problems;

    ProblemAdvice(Failures failures, Problems problems) {
        this.failures = failures;
        this.problems = problems;
    }

    @ExceptionHandler(Exception.class)
    void answer(Exception cause, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(failures.of(cause), cause, request, response);
    }
}
