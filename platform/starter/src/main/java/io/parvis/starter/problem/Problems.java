package io.parvis.starter.problem;

import static org.springframework.web.util.DisconnectedClientHelper.isClientDisconnectedException;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers requests with problems: the one place that writes them, for handlers, filters and the security chain alike. It logs what a
 * person must look at, and never what the request or the cause said.
 */
public final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final ProblemTexts texts;
    private final LocaleResolver languages;
    private final TraceId traceId;
    private final JsonMapper json;

    Problems(ProblemTexts texts, LocaleResolver languages, TraceId traceId, JsonMapper json) {
        this.texts = texts;
        this.languages = languages;
        this.traceId = traceId;
        this.json = json;
    }

    /** Answers with a problem of HTTP's own; 429, 503 and 504 say when to come again. */
    public void write(HttpProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(Failure.of(problem), request, response);
    }

    /** The same with a time to wait that is known. */
    public void write(
            HttpProblem problem, Duration retryAfter, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        write(Failure.of(problem).with(headers), request, response);
    }

    /** Answers a failure whose cause is logged if it is the service's own. */
    void write(Failure failure, Throwable cause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (failure.status() == HttpStatus.INTERNAL_SERVER_ERROR && isClientDisconnectedException(cause)) {
            return;
        }
        if (failure.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            log.warn(
                    "answered {} because of {}",
                    failure.key(),
                    rootOf(cause).getClass().getName());
        } else if (failure.status().is5xxServerError()) {
            log.error("answered {}", failure.key(), cause);
        }
        write(failure, request, response);
    }

    void write(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Locale language = languages.resolveLocale(request);
        byte[] body = body(failure, language);
        response.resetBuffer();
        response.setStatus(failure.status().value());
        failure.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (invitesToRetry(failure.status()) && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()));
        }
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** The body alone, for what can't be answered through a servlet response. */
    byte[] body(Failure failure, Locale language) {
        return json.writeValueAsBytes(problem(failure, language, traceId.current()));
    }

    private Problem problem(Failure failure, Locale language, @Nullable String trace) {
        String key = failure.key();
        List<Problem.FieldError> errors = failure.fields().stream()
                .map(field -> new Problem.FieldError(field.pointer(), field.key(), texts.field(field, language)))
                .toList();
        return new Problem(
                Problem.typeOf(key),
                texts.title(key, language),
                failure.status().value(),
                texts.detail(key, language),
                key,
                errors,
                trace);
    }

    private static Throwable rootOf(Throwable cause) {
        Throwable root = NestedExceptionUtils.getRootCause(cause);
        return root == null ? cause : root;
    }

    private static boolean invitesToRetry(HttpStatus status) {
        return switch (status) {
            case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> true;
            default -> false;
        };
    }
}
