package io.parvis.request.intake.persistence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.Kind;
import io.parvis.request.forms.Meaning;
import io.parvis.request.intake.Answer;

/** An answer. */
record AnswerDocument(
        String name,
        TextDocument label,
        Kind kind,
        List<String> values,
        @Nullable Meaning meaning) {

    static AnswerDocument from(Answer answer) {
        return new AnswerDocument(
                answer.name(), TextDocument.from(answer.label()), answer.kind(), answer.values(), answer.meaning());
    }

    Answer toAnswer() {
        return new Answer(name, label.toText(), kind, values, meaning);
    }
}
