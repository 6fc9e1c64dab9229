package io.parvis.request.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.FieldProblem;

/** Draws forms and checks what they are filled in with, both with one JSON Schema (2020-12) of {@code answers}. */
public interface Forms {

    /**
     * The schema as a JSON object.
     *
     * @param language the reader's, or {@link LocalText#EVERY_LANGUAGE}: texts in English, with all of them beside
     */
    Map<String, Object> draw(Heading heading, FormDefinition form, Locale language);

    /**
     * What is wrong with the answers, at most one problem for each, with pointers from {@code /answers}; empty when they fit.
     *
     * @param name of the form, whose definition never changes under it
     */
    List<FieldProblem> problems(String name, FormDefinition form, Map<String, @Nullable Object> answers);

    /** What stands above a form. */
    record Heading(LocalText title, LocalText description) {}
}
