package io.parvis.request.intake;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.RequestType;
import io.parvis.starter.problem.FieldProblem;

/** Checks answers with the same definition that the form is drawn from ({@link io.parvis.request.types.FormSchema}). */
public interface Forms {

    /** What is wrong with the answers, at most one problem for each, with pointers from {@code /answers}; empty when they fit. */
    List<FieldProblem> problems(RequestType type, Map<String, @Nullable Object> answers);
}
