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

/**
 * Takes answers over into another form: those that mean the same there, else those to questions of the same key, as far as they fit and questions are answered
 * in the same way.
 */
@Service
class CarryingAnswers {

    private final FormCheck rules;
    private final CheckingAnswers checking;

    CarryingAnswers(FormCheck rules, CheckingAnswers checking) {
        this.rules = rules;
        this.checking = checking;
    }

    /**
     * The answers that a request has, in another form.
     *
     * @param type a version of it
     */
    FilledForm into(PublishedType type, Request request, Actor by, Instant at) {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        for (Field field : type.form().fields()) {
            source(type, field, request.state().answers()).ifPresent(answer -> found.put(field.key(), answer.json()));
        }
        Map<String, @Nullable Object> fitting = rules.fitting(type.form(), found);
        List<Answer> carried = Answers.read(type, fitting);
        Asking asking = Asking.of(request, request.state().company());
        boolean complete = rules.problems(type.form(), fitting).isEmpty()
                && checking.unknown(asking, type, fitting).isEmpty();
        return complete ? FilledForm.complete(type, carried, by, at) : FilledForm.begun(type, carried, by, at);
    }

    private static Optional<Answer> source(PublishedType type, Field field, List<Answer> answers) {
        Optional<Meaning> meaning = type.form().meaning(field.key());
        Predicate<Answer> means = answer -> meaning.isPresent() && meaning.get().equals(answer.meaning());
        Predicate<Answer> isCalled = answer -> answer.name().equals(field.key());
        List<Answer> alike = answers.stream()
                .filter(answer -> answer.kind().isAnsweredLike(field.kind().kind()))
                .toList();
        return alike.stream()
                .filter(means)
                .findFirst()
                .or(() -> alike.stream().filter(isCalled).findFirst());
    }
}
