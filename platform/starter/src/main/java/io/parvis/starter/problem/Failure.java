package io.parvis.starter.problem;

import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What went wrong, before it is put into anyone's language. */
record Failure(HttpStatus status, String key, List<FieldProblem> fields, HttpHeaders headers) {

    static Failure of(HttpProblem problem) {
        return of(problem, List.of());
    }

    static Failure of(HttpProblem problem, List<FieldProblem> fields) {
        return new Failure(problem.status(), problem.key(), fields, HttpHeaders.EMPTY);
    }

    static Failure of(Refused refused) {
        Refusal refusal = refused.refusal();
        return new Failure(status(refusal.kind()), refusal.key(), refused.fields(), HttpHeaders.EMPTY);
    }

    Failure with(HttpHeaders more) {
        return new Failure(status, key, fields, more);
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case GONE -> HttpStatus.GONE;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
