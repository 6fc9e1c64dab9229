package io.parvis.identity.people.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.PeopleRegisterSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@TestPropertySource(properties = "parvis.consumers.enabled=false")
class MongoPeopleRegisterIT extends PeopleRegisterSuite {

    private final PeopleRegister people;
    private final MongoOperations mongo;

    @Autowired
    MongoPeopleRegisterIT(PeopleRegister people, MongoOperations mongo) {
        this.people = people;
        this.mongo = mongo;
    }

    @BeforeEach
    void forgetAll() {
        mongo.remove(new Query(), "people");
    }

    @Override
    protected PeopleRegister people() {
        return people;
    }
}
