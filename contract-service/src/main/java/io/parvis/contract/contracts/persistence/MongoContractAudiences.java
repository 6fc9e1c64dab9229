package io.parvis.contract.contracts.persistence;

import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import io.parvis.contract.contracts.Contract;
import io.parvis.contract.contracts.ContractAudiences;
import io.parvis.contract.contracts.ContractId;
import io.parvis.directory.Audience;
import io.parvis.starter.aggregate.AggregateStore;

/** Audiences of the contracts in the collection {@code contracts}. */
@Repository
class MongoContractAudiences implements ContractAudiences {

    private final AggregateStore<Contract> store;

    MongoContractAudiences(AggregateStore<Contract> store) {
        this.store = store;
    }

    @Override
    public Audience of(ContractId contract) {
        return store.find(contract.value(), new Criteria())
                .map(stored -> stored.value().audience())
                .orElseGet(Audience::nobody);
    }
}
