package io.parvis.request.intake.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.request.intake.Answer;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestState;
import io.parvis.request.types.LocalText;
import io.parvis.request.types.Target;

/** A request with its answers, as other services read it where an event points to it. */
record RequestContentView(
        String requestId,
        String number,
        String requestTypeId,
        int requestTypeVersion,
        Text requestTypeName,
        Target target,
        String requesterId,
        @Nullable String companyId,
        String subject,
        String description,
        Instant submittedAt,
        List<AnswerView> answers) {

    record Text(String en, String fr) {

        static Text from(LocalText text) {
            return new Text(text.en(), text.fr());
        }
    }

    record AnswerView(String name, Text label, String value) {

        static AnswerView from(Answer answer) {
            return new AnswerView(answer.name(), Text.from(answer.label()), answer.value());
        }
    }

    static RequestContentView from(Request request) {
        RequestState state = request.state();
        return new RequestContentView(
                request.id(),
                state.number().value(),
                state.type().id().value(),
                state.type().version(),
                Text.from(state.type().name()),
                state.type().target(),
                state.requester().value(),
                state.company() == null ? null : state.company().value(),
                request.subject(),
                request.description(),
                state.submittedAt(),
                state.answers().stream().map(AnswerView::from).toList());
    }
}
