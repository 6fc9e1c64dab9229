package io.parvis.identity.people.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.people.AdminRosters;
import io.parvis.identity.people.LastAdminSuite;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@TestPropertySource(properties = "parvis.consumers.enabled=false")
class MongoLastAdminIT extends LastAdminSuite {

    private final PeopleRegister people;
    private final AdminRosters rosters;
    private final MongoOperations mongo;

    @Autowired
    MongoLastAdminIT(PeopleRegister people, AdminRosters rosters, MongoOperations mongo) {
        this.people = people;
        this.rosters = rosters;
        this.mongo = mongo;
    }

    @BeforeEach
    void forgetAll() {
        mongo.remove(new Query(), "people");
        mongo.remove(new Query(), "admin-rosters");
    }

    @Override
    protected PeopleRegister people() {
        return people;
    }

    @Override
    protected AdminRosters rosters() {
        return rosters;
    }
}
