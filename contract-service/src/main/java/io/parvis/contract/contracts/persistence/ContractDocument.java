package io.parvis.contract.contracts.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.contract.contracts.Contract;
import io.parvis.contract.contracts.ContractId;
import io.parvis.contract.contracts.ContractKind;
import io.parvis.contract.contracts.ContractNumber;
import io.parvis.contract.contracts.ContractState;
import io.parvis.contract.contracts.ContractStatus;
import io.parvis.contract.contracts.Origin;
import io.parvis.contract.contracts.RequestId;
import io.parvis.contract.contracts.Terms;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.starter.aggregate.DocumentMapper;

/** A contract's {@code state} in its document. */
record ContractDocument(
        String number,
        String name,
        @Nullable String description,
        ContractKind kind,
        TermsDocument terms,
        Origin origin,
        String requestId,
        String requesterId,
        @Nullable String companyId,
        ContractStatus status,
        Instant openedAt,
        Set<String> audience) {

    static final DocumentMapper<Contract, ContractDocument> MAPPER =
            DocumentMapper.of(ContractDocument.class, ContractDocument::from, ContractDocument::toContract);

    /**
     * What was agreed.
     *
     * @param startDate as ISO 8601 writes it: a day has no place in a time zone
     */
    record TermsDocument(
            @Nullable String type,
            @Nullable String counterparty,
            @Nullable String startDate) {

        static TermsDocument from(Terms terms) {
            LocalDate start = terms.startDate();
            return new TermsDocument(terms.type(), terms.counterparty(), start == null ? null : start.toString());
        }

        Terms toTerms() {
            return new Terms(type, counterparty, startDate == null ? null : LocalDate.parse(startDate));
        }
    }

    private static ContractDocument from(Contract contract) {
        ContractState state = contract.state();
        return new ContractDocument(
                state.number().value(),
                state.name(),
                state.description(),
                state.kind(),
                TermsDocument.from(state.terms()),
                state.origin(),
                state.request().value(),
                state.requester().value(),
                state.company() == null ? null : state.company().value(),
                state.status(),
                state.openedAt(),
                contract.audience().keys());
    }

    private Contract toContract(String id) {
        ContractState state = new ContractState(
                new ContractNumber(number),
                name,
                description,
                kind,
                terms.toTerms(),
                origin,
                new RequestId(requestId),
                new PersonId(requesterId),
                companyId == null ? null : new CompanyId(companyId),
                status,
                openedAt);
        return Contract.restore(new ContractId(id), state);
    }
}
