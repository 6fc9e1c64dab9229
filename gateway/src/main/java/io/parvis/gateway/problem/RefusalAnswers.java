package io.parvis.gateway.problem;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

import io.parvis.starter.problem.Problems;

/** Answers what the gateway refuses: with a page for a browser that looks for one, else with a problem. */
@Component
class RefusalAnswers implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(RefusalAnswers.class);

    private final Problems problems;
    private final ProblemPage page;

    RefusalAnswers(Problems problems, ProblemPage page) {
        this.problems = problems;
        this.page = page;
    }

    void answer(GatewayRefusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (refusal.getCause() != null) {
            log.warn("Refused with {}", refusal.problem().key(), refusal.getCause());
        }
        if (page.isWanted(request)) {
            page.write(refusal.problem().status(), request, response);
        } else if (refusal.retryAfter() != null) {
            problems.write(refusal.problem(), refusal.retryAfter(), request, response);
        } else {
            problems.write(refusal.problem(), request, response);
        }
    }

    /** An answer that has begun can't be taken back; the container must cut it off, so that it does not look whole. */
    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        Throwable cause = failure instanceof ServletException wrapper ? wrapper.getCause() : failure;
        if (response.isCommitted()) {
            return answeredByContainer(cause, failure);
        }
        if (!(cause instanceof GatewayRefusal refusal)) {
            return null;
        }
        try {
            answer(refusal, request, response);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The container itself answers callers whose body does not come, and closes their connection. */
    private static ModelAndView answeredByContainer(@Nullable Throwable cause, Exception failure) {
        if (cause instanceof GatewayRefusal) {
            return new ModelAndView();
        }
        throw new IllegalStateException("The answer broke off", failure);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
