package io.parvis.starter.problem;

import java.util.Arrays;
import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * What HTTP itself refuses, whatever the service. The names, in lower case with hyphens, are the keys of the answers and of their texts
 * in {@code messages/problems*.properties}.
 */
public enum HttpProblem {
    /** The request can't be read. */
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    /** A parameter of the path or query is not of the form that it must have. */
    MALFORMED_PARAMETER(HttpStatus.BAD_REQUEST),
    /** A header is not of the form that it must have. */
    MALFORMED_HEADER(HttpStatus.BAD_REQUEST),
    /** Nobody, or nobody who may use Parvis, is logged in. */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /** There is nothing, or nothing that the asker may see. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** {@code If-Match} names another version than the stored one. */
    STALE_VERSION(HttpStatus.PRECONDITION_FAILED),
    PAYLOAD_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** The range that is asked for begins where there is nothing any more. */
    RANGE_NOT_SATISFIABLE(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE),
    /** Fields break their rules; {@code errors} says which. */
    INVALID_CONTENT(HttpStatus.UNPROCESSABLE_CONTENT),
    /** An {@code Idempotency-Key} came again with another request. */
    COMMAND_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** {@code If-Match} is missing where it is required (RFC 6585). */
    PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
    /** Something that the answer needs can't be reached now. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** Too many changes of the same thing are still on their way. */
    BUSY(HttpStatus.SERVICE_UNAVAILABLE),
    /** A service behind the gateway does not answer in time. */
    TIMEOUT(HttpStatus.GATEWAY_TIMEOUT);

    private final HttpStatus status;
    private final String key;

    HttpProblem(HttpStatus status) {
        this.status = status;
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public HttpStatus status() {
        return status;
    }

    public String key() {
        return key;
    }

    /** The first one with this status, or what comes nearest. */
    public static HttpProblem of(HttpStatusCode status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status.value() == status.value())
                .findFirst()
                .orElse(status.is4xxClientError() ? MALFORMED_REQUEST : INTERNAL_ERROR);
    }
}
