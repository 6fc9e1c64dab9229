package io.parvis.starter.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Broken Bean Validation constraints as field problems with keys of our own, never a validator's text. */
final class Constraints {

    static final String INVALID = "invalid";

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Email", "malformed-email"),
            Map.entry("Pattern", "malformed"),
            Map.entry("Min", "too-small"),
            Map.entry("DecimalMin", "too-small"),
            Map.entry("Positive", "not-positive"),
            Map.entry("PositiveOrZero", "negative"),
            Map.entry("Max", "too-great"),
            Map.entry("DecimalMax", "too-great"),
            Map.entry("Past", "not-past"),
            Map.entry("PastOrPresent", "not-past"),
            Map.entry("Future", "not-future"),
            Map.entry("FutureOrPresent", "not-future"));

    private Constraints() {}

    static List<FieldProblem> problems(Errors errors) {
        return Stream.concat(errors.getFieldErrors().stream(), errors.getGlobalErrors().stream())
                .map(Constraints::problem)
                .distinct()
                .toList();
    }

    static List<FieldProblem> problems(HandlerMethodValidationException exception) {
        return exception.getParameterValidationResults().stream()
                .flatMap(Constraints::problems)
                .distinct()
                .toList();
    }

    private static Stream<FieldProblem> problems(ParameterValidationResult result) {
        if (result instanceof ParameterErrors body) {
            return problems((Errors) body).stream();
        }
        String pointer = "/" + result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream().map(error -> problem(pointer, error, result));
    }

    private static FieldProblem problem(
            String pointer, MessageSourceResolvable error, ParameterValidationResult result) {
        return problem(pointer, result.unwrap(error, ConstraintViolation.class));
    }

    private static FieldProblem problem(ObjectError error) {
        String pointer = error instanceof FieldError field ? JsonPointers.of(field.getField()) : "";
        return error.contains(ConstraintViolation.class)
                ? problem(pointer, error.unwrap(ConstraintViolation.class))
                : FieldProblem.of(pointer, INVALID);
    }

    private static FieldProblem problem(String pointer, ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        Map<String, Object> attributes = constraint.getAttributes();
        String name = constraint.getAnnotation().annotationType().getSimpleName();
        if (name.equals("Size") || name.equals("Length")) {
            return size(pointer, attributes);
        }
        String key = KEYS.getOrDefault(name, INVALID);
        Object bound = attributes.get("value");
        return bound != null && key.startsWith("too-")
                ? FieldProblem.of(pointer, key, bound)
                : FieldProblem.of(pointer, key);
    }

    private static FieldProblem size(String pointer, Map<String, Object> attributes) {
        Object minimum = attributes.getOrDefault("min", 0);
        Object maximum = attributes.getOrDefault("max", Integer.MAX_VALUE);
        if (maximum.equals(Integer.MAX_VALUE)) {
            return FieldProblem.of(pointer, "too-short", minimum);
        }
        return minimum.equals(0)
                ? FieldProblem.of(pointer, "too-long", maximum)
                : FieldProblem.of(pointer, "wrong-length", minimum, maximum);
    }
}
