package io.parvis.identity.groups.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.groups.GroupRegister;
import io.parvis.identity.groups.GroupRegisterSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@TestPropertySource(properties = "parvis.consumers.enabled=false")
class MongoGroupRegisterIT extends GroupRegisterSuite {

    private final GroupRegister groups;
    private final MongoOperations mongo;

    @Autowired
    MongoGroupRegisterIT(GroupRegister groups, MongoOperations mongo) {
        this.groups = groups;
        this.mongo = mongo;
    }

    @BeforeEach
    void forgetAll() {
        mongo.remove(new Query(), "groups");
    }

    @Override
    protected GroupRegister groups() {
        return groups;
    }
}
