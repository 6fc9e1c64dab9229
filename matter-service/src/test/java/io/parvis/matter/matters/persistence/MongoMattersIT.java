package io.parvis.matter.matters.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.matter.matters.Matters;
import io.parvis.matter.matters.MattersSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class MongoMattersIT extends MattersSuite {

    private final Matters matters;
    private final MongoOperations mongo;

    @Autowired
    MongoMattersIT(Matters matters, MongoOperations mongo) {
        this.matters = matters;
        this.mongo = mongo;
    }

    @BeforeEach
    void givenNoMatters() {
        mongo.remove(new Query(), "matters");
    }

    @Override
    protected Matters matters() {
        return matters;
    }
}
