package io.parvis.request.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.Field;
import io.parvis.request.types.PublishedType;

/** Answers between JSON and what is kept of them. */
final class Answers {

    private Answers() {}

    /** In the order of the form; what was given as null was not given. */
    static List<Answer> read(PublishedType type, Map<String, @Nullable Object> given) {
        return type.form().fields().stream()
                .flatMap(field -> read(type, field, given.get(field.key())))
                .toList();
    }

    private static Stream<Answer> read(PublishedType type, Field field, @Nullable Object given) {
        return given == null
                ? Stream.empty()
                : Stream.of(
                        Answer.of(field, given, type.form().meaning(field.key()).orElse(null)));
    }

    /** As they were given, by the keys of their fields. */
    static Map<String, @Nullable Object> json(List<Answer> answers) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        answers.forEach(answer -> json.put(answer.name(), answer.json()));
        return json;
    }
}
