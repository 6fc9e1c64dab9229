package io.parvis.request.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.request.forms.Field;
import io.parvis.request.forms.FormCheck;
import io.parvis.request.forms.Meaning;
import io.parvis.request.types.PublishedType;
import io.parvis.starter.aggregate.Actor;

/** Takes answers over into another form: those that mean the same there, else those to questions of the same key, as far as they fit. */
@Service
class CarryingAnswers {

    private final FormCheck rules;

    CarryingAnswers(FormCheck rules) {
        this.rules = rules;
    }

    FilledForm into(PublishedType type, FilledForm from, Actor by, Instant at) {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        for (Field field : type.form().fields()) {
            source(type, field, from.answers()).ifPresent(answer -> found.put(field.key(), answer.json()));
        }
        Map<String, @Nullable Object> fitting = rules.fitting(type.form(), found);
        List<Answer> carried = Answers.read(type, fitting);
        return rules.problems(type.form(), fitting).isEmpty()
                ? FilledForm.complete(type, carried, by, at)
                : FilledForm.begun(type, carried, by, at);
    }

    private static Optional<Answer> source(PublishedType type, Field field, List<Answer> answers) {
        Optional<Meaning> meaning = type.form().meaning(field.key());
        Predicate<Answer> means = answer -> meaning.isPresent() && meaning.get().equals(answer.meaning());
        Predicate<Answer> isCalled = answer -> answer.name().equals(field.key());
        return answers.stream()
                .filter(means)
                .findFirst()
                .or(() -> answers.stream().filter(isCalled).findFirst());
    }
}
