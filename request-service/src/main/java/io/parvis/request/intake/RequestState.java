package io.parvis.request.intake;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;

/**
 * All that is known of a request.
 *
 * @param company the company that the requester belonged to at submission; it never follows them
 * @param answers in the order of the form
 * @param became  null until the request is converted
 */
public record RequestState(
        RequestNumber number,
        AskedType type,
        PersonId requester,
        @Nullable CompanyId company,
        List<Answer> answers,
        RequestStatus status,
        Instant submittedAt,
        @Nullable Became became) {

    public RequestState {
        answers = List.copyOf(answers);
    }

    RequestState with(RequestStatus newStatus, @Nullable Became newBecame) {
        return new RequestState(number, type, requester, company, answers, newStatus, submittedAt, newBecame);
    }
}
