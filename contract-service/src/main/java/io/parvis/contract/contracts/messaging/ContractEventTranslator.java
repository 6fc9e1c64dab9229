package io.parvis.contract.contracts.messaging;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.parvis.contract.contracts.Contract;
import io.parvis.contract.contracts.ContractEvent;
import io.parvis.contract.contracts.ContractState;
import io.parvis.directory.CompanyId;
import io.parvis.events.contracts.ContractOpened;
import io.parvis.events.contracts.ContractShared;
import io.parvis.starter.aggregate.Announcement;
import io.parvis.starter.aggregate.EventTranslator;

/** What others are told of contracts: ids, number, name and status, never content. */
@Component
class ContractEventTranslator implements EventTranslator<Contract, ContractEvent> {

    private static final String BY_REQUEST = "REQUEST";

    @Override
    public List<Announcement> translate(Contract contract, ContractEvent event) {
        Set<String> everybody = contract.audience().keys();
        return List.of(
                switch (event) {
                    case ContractEvent.Opened _ ->
                        Announcement.of(opened(contract)).heardBy(everybody);
                    case ContractEvent.Shared _ ->
                        Announcement.of(shared(contract)).heardBy(everybody);
                });
    }

    private static ContractOpened opened(Contract contract) {
        ContractState state = contract.state();
        return new ContractOpened(
                contract.id(),
                state.number().value(),
                state.name(),
                state.kind().name(),
                state.status().name(),
                state.origin().name(),
                state.request().value(),
                state.requester().value(),
                value(state.company()));
    }

    private static ContractShared shared(Contract contract) {
        ContractState state = contract.state();
        return new ContractShared(
                contract.id(),
                state.number().value(),
                state.requester().value(),
                value(state.company()),
                List.of(),
                false,
                BY_REQUEST);
    }

    private static @Nullable String value(@Nullable CompanyId company) {
        return company == null ? null : company.value();
    }
}
