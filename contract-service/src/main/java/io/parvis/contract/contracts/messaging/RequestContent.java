package io.parvis.contract.contracts.messaging;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.contract.contracts.AcceptedRequest;
import io.parvis.contract.contracts.ContractKind;
import io.parvis.contract.contracts.RequestId;
import io.parvis.contract.contracts.Terms;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.events.requests.RequestAccepted;

/**
 * What request-service tells of an accepted request that its event does not: the part that a contract takes over.
 *
 * @param answers   those to fields of these names are the contract's terms: {@code contractType}, {@code counterparty}, {@code startDate}
 * @param withFiles whether it brings files; null if that is not told
 */
record RequestContent(
        String subject,
        @Nullable String description,
        List<Answer> answers,
        @Nullable Boolean withFiles) {

    record Answer(String name, String value) {}

    AcceptedRequest of(RequestAccepted accepted, ContractKind kind) {
        return new AcceptedRequest(
                new RequestId(accepted.requestId()),
                kind,
                new PersonId(accepted.requesterId()),
                accepted.companyId() == null ? null : new CompanyId(accepted.companyId()),
                subject,
                description,
                new Terms(answer("contractType"), answer("counterparty"), day(answer("startDate"))));
    }

    private @Nullable String answer(String name) {
        return answers.stream()
                .filter(answer -> answer.name().equals(name))
                .map(Answer::value)
                .findFirst()
                .orElse(null);
    }

    /** Null for what is no day: a form is free to ask for something else under the name. */
    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
