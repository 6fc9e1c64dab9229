package io.parvis.request.intake.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.Kind;
import io.parvis.request.forms.LocalText;
import io.parvis.request.forms.Meaning;
import io.parvis.request.intake.Answer;
import io.parvis.request.intake.RecallingRequests;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestState;
import io.parvis.request.intake.Step;
import io.parvis.request.types.Handling;
import io.parvis.request.types.Target;

/**
 * A request with its answers, as other services read it where an event points to it.
 *
 * @param subject      null as long as a moved request says none
 * @param onlyWatchers whether the requester keeps it from the rest of their company
 * @param withFiles    whether files were sent with it; without, nobody need ask for them
 * @param submitted    what the requester sent first, for those who read it
 * @param question     what the team asked last; null if it asked nothing
 * @param reason       why the team did not take it on; null if it did
 */
record RequestContentView(
        String requestId,
        String number,
        String requestTypeId,
        int requestTypeVersion,
        Text requestTypeName,
        Target target,
        String requesterId,
        @Nullable String companyId,
        @Nullable String subject,
        @Nullable String description,
        Instant submittedAt,
        boolean onlyWatchers,
        HandlingView handling,
        List<AnswerView> answers,
        boolean withFiles,
        SubmittedView submitted,
        @Nullable String question,
        @Nullable String reason) {

    record Text(String en, String fr) {

        static Text from(LocalText text) {
            return new Text(text.en(), text.fr());
        }
    }

    /**
     * How the type wants its requests to be handled.
     *
     * @param practiceArea unless an answer says it
     */
    record HandlingView(
            boolean restricted,
            @Nullable String practiceArea,
            @Nullable String assigneeId,
            @Nullable String groupId) {

        static HandlingView from(Handling handling) {
            return new HandlingView(
                    handling.restricted(),
                    handling.practiceArea(),
                    handling.assignee() == null ? null : handling.assignee().value(),
                    handling.group());
        }
    }

    /**
     * An answer.
     *
     * @param value   in one text
     * @param json    as it was given
     * @param meaning what it becomes; absent when nothing but an answer
     */
    record AnswerView(
            String name,
            Text label,
            Kind kind,
            String value,
            Object json,
            @Nullable Meaning meaning) {

        static AnswerView from(Answer answer) {
            return new AnswerView(
                    answer.name(),
                    Text.from(answer.label()),
                    answer.kind(),
                    answer.text(),
                    answer.json(),
                    answer.meaning());
        }
    }

    /** A request as it was submitted, with names in place of ids. */
    record SubmittedView(Text requestTypeName, List<LineView> answers) {

        static SubmittedView from(RecallingRequests.Submitted submitted) {
            return new SubmittedView(
                    Text.from(submitted.typeName()),
                    submitted.lines().stream().map(LineView::from).toList());
        }
    }

    /** An answer in one text. */
    record LineView(Text label, String value) {

        static LineView from(RecallingRequests.Line line) {
            return new LineView(Text.from(line.label()), line.text());
        }
    }

    static RequestContentView from(Request request, RecallingRequests.Submitted submitted) {
        RequestState state = request.state();
        return new RequestContentView(
                request.id(),
                request.number().value(),
                state.type().id().value(),
                state.type().version(),
                Text.from(state.type().name()),
                state.type().target(),
                state.requester().value(),
                state.company() == null ? null : state.company().value(),
                request.subject(),
                request.description(),
                state.submittedAt(),
                state.asker().onlyWatchers(),
                HandlingView.from(state.type().handling()),
                state.answers().stream().map(AnswerView::from).toList(),
                !state.attached().sent().isEmpty(),
                SubmittedView.from(submitted),
                state.lastText(Step.Kind.INFORMATION_ASKED),
                state.lastText(Step.Kind.REJECTED));
    }
}
