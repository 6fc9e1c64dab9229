package io.parvis.identity.imports.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.imports.Shift;
import io.parvis.identity.imports.ShiftSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@TestPropertySource(properties = {"parvis.consumers.enabled=false", "parvis.imports.worker.enabled=false"})
class MongoShiftIT extends ShiftSuite {

    private final Shift shift;
    private final MongoOperations mongo;

    @Autowired
    MongoShiftIT(Shift shift, MongoOperations mongo) {
        this.shift = shift;
        this.mongo = mongo;
    }

    @BeforeEach
    void forgetAll() {
        mongo.remove(new Query(), "import-turn");
    }

    @Override
    protected Shift shift() {
        return shift;
    }
}
