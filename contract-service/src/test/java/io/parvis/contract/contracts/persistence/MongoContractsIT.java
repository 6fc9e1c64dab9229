package io.parvis.contract.contracts.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.contract.contracts.Contracts;
import io.parvis.contract.contracts.ContractsSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class MongoContractsIT extends ContractsSuite {

    private final Contracts contracts;
    private final MongoOperations mongo;

    @Autowired
    MongoContractsIT(Contracts contracts, MongoOperations mongo) {
        this.contracts = contracts;
        this.mongo = mongo;
    }

    @BeforeEach
    void givenNoContracts() {
        mongo.remove(new Query(), "contracts");
    }

    @Override
    protected Contracts contracts() {
        return contracts;
    }
}
