package io.parvis.request.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.parvis.request.forms.Meaning;
import io.parvis.request.types.PublishedType;
import io.parvis.starter.aggregate.Actor;

/**
 * A form as somebody filled it in.
 *
 * @param type     with the version that the answers were given to
 * @param answers  in the order of the form
 * @param complete whether they fit all that the form asks for; those of a draft, and those that were carried over, need not
 */
public record FilledForm(AskedType type, List<Answer> answers, boolean complete, Actor by, Instant at) {

    public FilledForm {
        answers = List.copyOf(answers);
    }

    /** The answers to a version, all that it asks for. */
    static FilledForm complete(PublishedType type, List<Answer> answers, Actor by, Instant at) {
        return new FilledForm(AskedType.of(type), answers, true, by, at);
    }

    /** The answers to a version, as far as they go. */
    static FilledForm begun(PublishedType type, List<Answer> answers, Actor by, Instant at) {
        return new FilledForm(AskedType.of(type), answers, false, by, at);
    }

    Optional<String> text(Meaning meaning) {
        return answers.stream()
                .filter(answer -> answer.meaning() == meaning)
                .map(Answer::text)
                .findFirst();
    }

    /** Whether a file is among its answers. */
    boolean names(String file) {
        return answers.stream().anyMatch(answer -> answer.names(file));
    }

    /** The same without a file among its answers. */
    FilledForm without(String file) {
        return new FilledForm(
                type, answers.stream().flatMap(answer -> answer.without(file)).toList(), complete, by, at);
    }
}
