package io.parvis.request.intake.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.request.forms.Kind;
import io.parvis.request.forms.LocalText;
import io.parvis.request.forms.Meaning;
import io.parvis.request.intake.Answer;
import io.parvis.request.intake.AskedType;
import io.parvis.request.intake.Became;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.RequestNumber;
import io.parvis.request.intake.RequestState;
import io.parvis.request.intake.RequestStatus;
import io.parvis.request.types.Handling;
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

    /**
     * The type.
     *
     * @param handling absent in requests from before types had one
     */
    record TypeDocument(
            String id,
            int version,
            TextDocument name,
            Target target,
            @Nullable HandlingDocument handling) {

        static TypeDocument from(AskedType type) {
            return new TypeDocument(
                    type.id().value(),
                    type.version(),
                    TextDocument.from(type.name()),
                    type.target(),
                    HandlingDocument.from(type.handling()));
        }

        AskedType toType() {
            Handling known = handling == null ? Handling.PLAIN : handling.toHandling();
            return new AskedType(new RequestTypeId(id), version, name.toText(), target, known);
        }
    }

    record HandlingDocument(
            boolean triage,
            boolean restricted,
            @Nullable String practiceArea,
            @Nullable String assigneeId,
            @Nullable String groupId) {

        static HandlingDocument from(Handling handling) {
            return new HandlingDocument(
                    handling.triage(),
                    handling.restricted(),
                    handling.practiceArea(),
                    handling.assignee() == null ? null : handling.assignee().value(),
                    handling.group());
        }

        Handling toHandling() {
            PersonId assignee = assigneeId == null ? null : new PersonId(assigneeId);
            return new Handling(triage, restricted, practiceArea, assignee, groupId);
        }
    }

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
