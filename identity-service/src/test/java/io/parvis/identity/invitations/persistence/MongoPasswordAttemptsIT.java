package io.parvis.identity.invitations.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.invitations.PasswordAttempts;
import io.parvis.identity.invitations.PasswordAttemptsSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@TestPropertySource(properties = {"parvis.consumers.enabled=false", "parvis.imports.worker.enabled=false"})
class MongoPasswordAttemptsIT extends PasswordAttemptsSuite {

    private final PasswordAttempts attempts;
    private final MongoOperations mongo;

    @Autowired
    MongoPasswordAttemptsIT(PasswordAttempts attempts, MongoOperations mongo) {
        this.attempts = attempts;
        this.mongo = mongo;
    }

    @BeforeEach
    void forgetAll() {
        mongo.remove(new Query(), "password-attempts");
    }

    @Override
    protected PasswordAttempts attempts() {
        return attempts;
    }
}
