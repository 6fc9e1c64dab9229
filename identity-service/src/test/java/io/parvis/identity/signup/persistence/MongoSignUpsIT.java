package io.parvis.identity.signup.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.signup.SignUps;
import io.parvis.identity.signup.SignUpsSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@TestPropertySource(properties = "parvis.consumers.enabled=false")
class MongoSignUpsIT extends SignUpsSuite {

    private final SignUps signUps;
    private final MongoOperations mongo;

    @Autowired
    MongoSignUpsIT(SignUps signUps, MongoOperations mongo) {
        this.signUps = signUps;
        this.mongo = mongo;
    }

    @BeforeEach
    void forgetAll() {
        mongo.remove(new Query(), "sign-ups");
    }

    @Override
    protected SignUps signUps() {
        return signUps;
    }
}
