package io.parvis.request.intake.persistence;

import java.time.Instant;
import java.util.List;

import io.parvis.request.intake.FilledForm;
import io.parvis.starter.aggregate.Actor;

/** A form as it was filled in once. */
record FormDocument(TypeDocument type, List<AnswerDocument> answers, boolean complete, String by, Instant at) {

    static FormDocument from(FilledForm form) {
        return new FormDocument(
                TypeDocument.from(form.type()),
                form.answers().stream().map(AnswerDocument::from).toList(),
                form.complete(),
                form.by().value(),
                form.at());
    }

    FilledForm toForm() {
        return new FilledForm(
                type.toType(), answers.stream().map(AnswerDocument::toAnswer).toList(), complete, new Actor(by), at);
    }
}
