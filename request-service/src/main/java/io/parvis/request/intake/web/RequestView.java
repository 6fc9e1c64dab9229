package io.parvis.request.intake.web;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import io.parvis.request.intake.Became;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestState;
import io.parvis.request.intake.RequestStatus;
import io.parvis.request.intake.Step;
import io.parvis.request.types.Target;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.http.EntityTags;

/**
 * A request as the portal shows it, in its reader's language.
 *
 * @param number       null as long as it is a draft
 * @param subject      null as long as nobody has said it
 * @param savedAt      when a draft was last saved; null once it is submitted
 * @param submittedAt  null as long as it is a draft
 * @param onlyWatchers whether the requester keeps it from the rest of their company
 * @param question     what the legal team asks; null unless it waits for an answer, and where it wrote nothing
 * @param reason       why the legal team did not take it on; null unless that is so
 */
record RequestView(
        String id,
        @Nullable String number,
        String requestTypeId,
        int requestTypeVersion,
        String requestTypeName,
        Target target,
        @Nullable String subject,
        RequestStatus status,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        boolean onlyWatchers,
        Map<String, Object> answers,
        @Nullable String question,
        @Nullable String reason,
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
                state.number() == null ? null : state.number().value(),
                state.type().id().value(),
                state.type().version(),
                state.type().name().in(language),
                state.type().target(),
                request.subject(),
                state.status(),
                state.isDraft() ? state.submittedAt() : null,
                state.isDraft() ? null : state.submittedAt(),
                state.asker().onlyWatchers(),
                answers,
                textOf(RequestStatus.INFORMATION_NEEDED, Step.Kind.INFORMATION_ASKED, state),
                textOf(RequestStatus.REJECTED, Step.Kind.REJECTED, state),
                state.became() == null ? null : BecameView.from(state.became()));
    }

    private static @Nullable String textOf(RequestStatus status, Step.Kind kind, RequestState state) {
        return state.status() == status ? state.lastText(kind) : null;
    }

    static ResponseEntity<RequestView> tagged(Stored<Request> stored, Locale language) {
        RequestView view = from(stored.value(), language);
        return ResponseEntity.ok().eTag(tag(stored, view)).body(view);
    }

    static ResponseEntity<RequestView> created(Stored<Request> stored, Locale language) {
        RequestView view = from(stored.value(), language);
        return ResponseEntity.created(URI.create("/api/portal/requests/" + view.id()))
                .eTag(tag(stored, view))
                .body(view);
    }

    static String tag(Stored<Request> stored, Locale language) {
        return tag(stored, from(stored.value(), language));
    }

    /** A draft is its author's alone, so that its version tells nothing, and can be expected of what overwrites it. */
    private static String tag(Stored<Request> stored, RequestView view) {
        return stored.value().state().isDraft() ? EntityTags.ofVersion(stored.version()) : EntityTags.ofContent(view);
    }
}
