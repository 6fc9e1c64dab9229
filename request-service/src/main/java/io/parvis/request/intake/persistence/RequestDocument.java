package io.parvis.request.intake.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.request.intake.Answer;
import io.parvis.request.intake.AskedType;
import io.parvis.request.intake.Became;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.RequestNumber;
import io.parvis.request.intake.RequestState;
import io.parvis.request.intake.RequestStatus;
import io.parvis.request.types.LocalText;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;
import io.parvis.starter.aggregate.DocumentMapper;

/** A request's {@code state} in its document. */
record RequestDocument(
        String number,
        TypeDocument type,
        String requesterId,
        @Nullable String companyId,
        List<AnswerDocument> answers,
        RequestStatus status,
        Instant submittedAt,
        @Nullable BecameDocument became,
        Set<String> audience) {

    static final DocumentMapper<Request, RequestDocument> MAPPER =
            DocumentMapper.of(RequestDocument.class, RequestDocument::from, RequestDocument::toRequest);

    record TextDocument(String en, String fr) {

        static TextDocument from(LocalText text) {
            return new TextDocument(text.en(), text.fr());
        }

        LocalText toText() {
            return new LocalText(en, fr);
        }
    }

    record TypeDocument(String id, int version, TextDocument name, Target target) {

        static TypeDocument from(AskedType type) {
            return new TypeDocument(type.id().value(), type.version(), TextDocument.from(type.name()), type.target());
        }

        AskedType toType() {
            return new AskedType(new RequestTypeId(id), version, name.toText(), target);
        }
    }

    record AnswerDocument(String name, TextDocument label, String value) {

        static AnswerDocument from(Answer answer) {
            return new AnswerDocument(answer.name(), TextDocument.from(answer.label()), answer.value());
        }

        Answer toAnswer() {
            return new Answer(name, label.toText(), value);
        }
    }

    record BecameDocument(Became.Kind kind, String id, String number) {

        static BecameDocument from(Became became) {
            return new BecameDocument(became.kind(), became.id(), became.number());
        }

        Became toBecame() {
            return new Became(kind, id, number);
        }
    }

    private static RequestDocument from(Request request) {
        RequestState state = request.state();
        return new RequestDocument(
                state.number().value(),
                TypeDocument.from(state.type()),
                state.requester().value(),
                state.company() == null ? null : state.company().value(),
                state.answers().stream().map(AnswerDocument::from).toList(),
                state.status(),
                state.submittedAt(),
                state.became() == null ? null : BecameDocument.from(state.became()),
                request.audience().keys());
    }

    private Request toRequest(String id) {
        RequestState state = new RequestState(
                new RequestNumber(number),
                type.toType(),
                new PersonId(requesterId),
                companyId == null ? null : new CompanyId(companyId),
                answers.stream().map(AnswerDocument::toAnswer).toList(),
                status,
                submittedAt,
                became == null ? null : became.toBecame());
        return Request.restore(new RequestId(id), state);
    }
}
