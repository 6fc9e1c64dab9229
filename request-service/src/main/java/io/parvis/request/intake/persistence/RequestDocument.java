package io.parvis.request.intake.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.request.forms.Kind;
import io.parvis.request.intake.Answer;
import io.parvis.request.intake.Attached;
import io.parvis.request.intake.FilledForm;
import io.parvis.request.intake.Request;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.RequestNumber;
import io.parvis.request.intake.RequestState;
import io.parvis.request.intake.RequestStatus;
import io.parvis.request.intake.Requester;
import io.parvis.request.intake.Sight;
import io.parvis.starter.aggregate.DocumentMapper;
import io.parvis.starter.search.Folding;
import io.parvis.starter.search.Words;

/**
 * A request's {@code state} in its document.
 *
 * @param number      absent as long as it is a draft
 * @param filledBy    the actor who filled in what is in {@code answers}
 * @param submittedAt of a draft, when it was last saved
 * @param sentFiles   files that went with what was filled in
 * @param addedFiles  files that go with what is filled in next
 * @param dropped     files that its requester let go of last
 * @param shownBy     the sequence of the fact that told who sees what it became, and so the audience; absent where that is its own
 * @param people      all whom it names
 * @param words       by which it is found
 * @param subjectKey  the beginning of its subject, by which it is sorted; empty as long as it has none
 */
record RequestDocument(
        @Nullable String number,
        TypeDocument type,
        String requesterId,
        @Nullable String companyId,
        boolean onlyWatchers,
        List<AnswerDocument> answers,
        boolean complete,
        String filledBy,
        Instant filledAt,
        List<FormDocument> earlier,
        RequestStatus status,
        Instant submittedAt,
        List<StepDocument> steps,
        @Nullable BecameDocument became,
        List<String> sentFiles,
        List<String> addedFiles,
        List<String> dropped,
        Set<String> audience,
        @Nullable Long shownBy,
        Set<String> people,
        List<String> words,
        String subjectKey) {

    static final DocumentMapper<Request, RequestDocument> MAPPER =
            DocumentMapper.of(RequestDocument.class, RequestDocument::from, RequestDocument::toRequest);

    private static RequestDocument from(Request request) {
        RequestState state = request.state();
        FormDocument form = FormDocument.from(state.form());
        String subject = Objects.requireNonNullElse(request.subject(), "");
        return new RequestDocument(
                state.number() == null ? null : state.number().value(),
                form.type(),
                state.requester().value(),
                state.company() == null ? null : state.company().value(),
                state.asker().onlyWatchers(),
                form.answers(),
                form.complete(),
                form.by(),
                form.at(),
                state.earlier().stream().map(FormDocument::from).toList(),
                state.status(),
                state.submittedAt(),
                state.steps().stream().map(StepDocument::from).toList(),
                state.became() == null ? null : BecameDocument.from(state.became()),
                state.attached().sent(),
                state.attached().added(),
                state.attached().dropped(),
                request.audience().keys(),
                state.sight() == null ? null : state.sight().sequence(),
                people(state),
                words(state, subject),
                Folding.order(subject));
    }

    private static Set<String> people(RequestState state) {
        return Stream.concat(
                        Stream.of(state.requester().value()),
                        Stream.concat(Stream.of(state.form()), state.earlier().stream())
                                .flatMap(RequestDocument::people))
                .collect(Collectors.toSet());
    }

    private static Stream<String> people(FilledForm form) {
        PersonId assignee = form.type().handling().assignee();
        return Stream.concat(
                Stream.ofNullable(assignee).map(PersonId::value),
                form.answers().stream()
                        .filter(answer -> answer.kind() == Kind.PERSON)
                        .map(Answer::values)
                        .flatMap(List::stream));
    }

    private static List<String> words(RequestState state, String subject) {
        String number = state.number() == null ? "" : state.number().words();
        return Words.of(number, subject);
    }

    private Request toRequest(String id) {
        Requester asker = new Requester(
                new PersonId(requesterId), companyId == null ? null : new CompanyId(companyId), onlyWatchers);
        RequestState state = new RequestState(
                number == null ? null : new RequestNumber(number),
                asker,
                new FormDocument(type, answers, complete, filledBy, filledAt).toForm(),
                earlier.stream().map(FormDocument::toForm).toList(),
                status,
                submittedAt,
                steps.stream().map(StepDocument::toStep).toList(),
                became == null ? null : became.toBecame(),
                new Attached(sentFiles, addedFiles, dropped),
                shownBy == null ? null : new Sight(shownBy, audience));
        return Request.restore(new RequestId(id), state);
    }
}
