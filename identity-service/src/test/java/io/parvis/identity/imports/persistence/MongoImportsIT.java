package io.parvis.identity.imports.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.imports.Imports;
import io.parvis.identity.imports.ImportsSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@TestPropertySource(properties = {"parvis.consumers.enabled=false", "parvis.imports.worker.enabled=false"})
class MongoImportsIT extends ImportsSuite {

    private final Imports imports;
    private final MongoOperations mongo;

    @Autowired
    MongoImportsIT(Imports imports, MongoOperations mongo) {
        this.imports = imports;
        this.mongo = mongo;
    }

    @BeforeEach
    void forgetAll() {
        mongo.remove(new Query(), "imports");
    }

    @Override
    protected Imports imports() {
        return imports;
    }
}
