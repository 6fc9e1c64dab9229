package io.parvis.request.intake.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.request.intake.Became;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestState;
import io.parvis.request.intake.RequestStatus;
import io.parvis.request.types.Target;

/** A request as the portal shows it, in its reader's language. */
record RequestView(
        String id,
        String number,
        String requestTypeId,
        int requestTypeVersion,
        String requestTypeName,
        Target target,
        String subject,
        RequestStatus status,
        Instant submittedAt,
        Map<String, Object> answers,
        @Nullable BecameView became) {

    record BecameView(Became.Kind kind, String id, String number) {

        static BecameView from(Became became) {
            return new BecameView(became.kind(), became.id(), became.number());
        }
    }

    static RequestView from(Request request, Locale language) {
        RequestState state = request.state();
        Map<String, Object> answers = new LinkedHashMap<>();
        state.answers().forEach(answer -> answers.put(answer.name(), answer.json()));
        return new RequestView(
                request.id(),
                state.number().value(),
                state.type().id().value(),
                state.type().version(),
                state.type().name().in(language),
                state.type().target(),
                request.subject(),
                state.status(),
                state.submittedAt(),
                answers,
                state.became() == null ? null : BecameView.from(state.became()));
    }
}
