package io.parvis.identity.signup.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.signup.SettingsOfSignUps;
import io.parvis.identity.signup.SettingsOfSignUpsSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@TestPropertySource(properties = "parvis.consumers.enabled=false")
class MongoSettingsOfSignUpsIT extends SettingsOfSignUpsSuite {

    private final SettingsOfSignUps settings;
    private final MongoOperations mongo;

    @Autowired
    MongoSettingsOfSignUpsIT(SettingsOfSignUps settings, MongoOperations mongo) {
        this.settings = settings;
        this.mongo = mongo;
    }

    @BeforeEach
    void forgetAll() {
        mongo.remove(new Query(), "sign-up-settings");
    }

    @Override
    protected SettingsOfSignUps settings() {
        return settings;
    }
}
