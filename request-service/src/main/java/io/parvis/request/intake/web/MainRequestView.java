package io.parvis.request.intake.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import io.parvis.request.forms.Kind;
import io.parvis.request.intake.Answer;
import io.parvis.request.intake.FilledForm;
import io.parvis.request.intake.RequestSheet;
import io.parvis.request.intake.Step;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.http.EntityTags;

/**
 * A request as the team sees it, in its reader's language.
 *
 * @param form    what is filled in
 * @param earlier what was filled in before it was amended or moved, oldest first
 * @param history what was made of it, oldest first
 */
record MainRequestView(MainRequestItem request, FormView form, List<FormView> earlier, List<StepView> history) {

    /**
     * A form as it was filled in.
     *
     * @param complete whether the answers fit all that the form asks for; those of a request that was moved need not
     */
    record FormView(
            String requestTypeId,
            int requestTypeVersion,
            String requestTypeName,
            boolean complete,
            ActorView by,
            Instant at,
            List<AnswerView> answers) {

        static FormView from(FilledForm form, RequestSheet sheet, Locale language) {
            return new FormView(
                    form.type().id().value(),
                    form.type().version(),
                    form.type().name().in(language),
                    form.complete(),
                    ActorView.from(form.by(), sheet),
                    form.at(),
                    form.answers().stream()
                            .map(answer -> AnswerView.from(answer, language))
                            .toList());
        }
    }

    /**
     * An answer.
     *
     * @param label the question as it was asked
     * @param text  in one text
     * @param json  as it was given
     */
    record AnswerView(String key, String label, Kind kind, String text, Object json) {

        static AnswerView from(Answer answer, Locale language) {
            return new AnswerView(
                    answer.name(), answer.label().in(language), answer.kind(), answer.text(), answer.json());
        }
    }

    /**
     * Who did something.
     *
     * @param actor as events name those who act: {@code member:<id>}, {@code client:<id>} or {@code system}
     * @param name  null for the system, and until this service knows them
     */
    record ActorView(String actor, @Nullable String name) {

        static ActorView from(Actor actor, RequestSheet sheet) {
            return new ActorView(actor.value(), sheet.nameOf(actor));
        }
    }

    /**
     * Something that was made of it.
     *
     * @param text the question or reason, which the requester reads
     */
    record StepView(
            Step.Kind what,
            ActorView by,
            Instant at,
            @Nullable String text) {

        static StepView from(Step step, RequestSheet sheet) {
            return new StepView(step.kind(), ActorView.from(step.by(), sheet), step.at(), step.text());
        }
    }

    private static MainRequestView from(RequestSheet sheet, Locale language) {
        return new MainRequestView(
                MainRequestItem.from(sheet, language),
                FormView.from(sheet.state().form(), sheet, language),
                sheet.state().earlier().stream()
                        .map(form -> FormView.from(form, sheet, language))
                        .toList(),
                sheet.state().steps().stream()
                        .map(step -> StepView.from(step, sheet))
                        .toList());
    }

    static ResponseEntity<MainRequestView> versioned(RequestSheet sheet, Locale language) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(sheet.version())).body(from(sheet, language));
    }
}
