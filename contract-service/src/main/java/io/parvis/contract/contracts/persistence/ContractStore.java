package io.parvis.contract.contracts.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.contract.contracts.Contract;
import io.parvis.contract.contracts.ContractEvent;
import io.parvis.directory.requesters.MarkedRequested;
import io.parvis.directory.requesters.Requested;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.document.Index;

/** The collection {@code contracts}: the contracts themselves, and what their requesters asked for. */
@Configuration(proxyBeanMethods = false)
class ContractStore {

    static final String OPENED_AT = "state.openedAt";

    @Bean
    AggregateStore<Contract> contractDocuments(
            AggregateStores stores, EventTranslator<Contract, ContractEvent> translator) {
        return stores.open(
                "contracts",
                ContractDocument.MAPPER,
                translator,
                Index.on("state.audience", OPENED_AT, "_id"),
                MarkedRequested.listedBy(OPENED_AT),
                MarkedRequested.INDEX,
                Index.unique("state.number"));
    }

    @Bean
    Requested requestedContracts(AggregateStore<Contract> contractDocuments) {
        return new MarkedRequested<>(
                contractDocuments, contract -> contract.state().requester());
    }
}
