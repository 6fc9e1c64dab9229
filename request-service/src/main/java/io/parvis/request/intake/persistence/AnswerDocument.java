package io.parvis.request.intake.persistence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.Kind;
import io.parvis.request.forms.Meaning;
import io.parvis.request.intake.Answer;

/**
 * An answer.
 *
 * @param value  the text, in requests from before there were other kinds
 * @param kind   absent there
 * @param values absent there
 */
record AnswerDocument(
        String name,
        TextDocument label,
        @Nullable String value,
        @Nullable Kind kind,
        @Nullable List<String> values,
        @Nullable Meaning meaning) {

    static AnswerDocument from(Answer answer) {
        return new AnswerDocument(
                answer.name(),
                TextDocument.from(answer.label()),
                null,
                answer.kind(),
                answer.values(),
                answer.meaning());
    }

    Answer toAnswer() {
        return kind == null || values == null
                ? new Answer(name, label.toText(), Kind.LONG_TEXT, List.of(String.valueOf(value)), oldMeaning())
                : new Answer(name, label.toText(), kind, values, meaning);
    }

    private @Nullable Meaning oldMeaning() {
        return switch (name) {
            case "subject" -> Meaning.SUBJECT;
            case "description" -> Meaning.DESCRIPTION;
            default -> null;
        };
    }
}
