package io.parvis.identity.imports.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.imports.ImportRows;
import io.parvis.identity.imports.ImportRowsSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@TestPropertySource(properties = {"parvis.consumers.enabled=false", "parvis.imports.worker.enabled=false"})
class MongoImportRowsIT extends ImportRowsSuite {

    private final ImportRows rows;
    private final MongoOperations mongo;

    @Autowired
    MongoImportRowsIT(ImportRows rows, MongoOperations mongo) {
        this.rows = rows;
        this.mongo = mongo;
    }

    @BeforeEach
    void forgetAll() {
        mongo.remove(new Query(), "import-rows");
    }

    @Override
    protected ImportRows rows() {
        return rows;
    }
}
