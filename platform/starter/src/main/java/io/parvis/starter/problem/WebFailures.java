package io.parvis.starter.problem;

import java.util.List;
import java.util.Optional;

import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;

/** What Spring MVC finds wrong with a request: its form before its content. */
final class WebFailures implements FailureSource {

    @Override
    public Optional<Failure> failureOf(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case MethodArgumentNotValidException e ->
                        Failure.of(HttpProblem.INVALID_CONTENT, Constraints.problems(e.getBindingResult()));
                    case HandlerMethodValidationException e ->
                        Failure.of(HttpProblem.INVALID_CONTENT, Constraints.problems(e));
                    case HttpMessageNotReadableException e -> unreadable(e);
                    case MethodArgumentTypeMismatchException e ->
                        Failure.of(HttpProblem.MALFORMED_PARAMETER, List.of(wrongType(e.getName())));
                    case MissingRequestHeaderException _ -> Failure.of(HttpProblem.MALFORMED_HEADER);
                    case ServletRequestBindingException _, BindException _ ->
                        Failure.of(HttpProblem.MALFORMED_PARAMETER);
                    case MaxUploadSizeExceededException _ -> Failure.of(HttpProblem.PAYLOAD_TOO_LARGE);
                    case MultipartException _ -> Failure.of(HttpProblem.MALFORMED_REQUEST);
                    case MethodValidationException _ -> Failure.of(HttpProblem.INTERNAL_ERROR);
                    case ErrorResponse e ->
                        Failure.of(HttpProblem.of(e.getStatusCode())).with(e.getHeaders());
                    default -> null;
                });
    }

    private static Failure unreadable(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case JacksonException json -> Failure.of(HttpProblem.MALFORMED_REQUEST, JsonMismatch.problems(json));
            case null, default -> Failure.of(HttpProblem.MALFORMED_REQUEST);
        };
    }

    private static FieldProblem wrongType(String parameter) {
        return FieldProblem.of("/" + parameter, JsonMismatch.WRONG_TYPE);
    }
}
