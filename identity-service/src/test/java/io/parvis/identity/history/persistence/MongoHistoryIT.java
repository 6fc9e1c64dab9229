package io.parvis.identity.history.persistence;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import io.parvis.identity.history.History;
import io.parvis.identity.history.HistorySuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@TestPropertySource(properties = "parvis.consumers.enabled=false")
class MongoHistoryIT extends HistorySuite {

    private final History history;

    @Autowired
    MongoHistoryIT(History history) {
        this.history = history;
    }

    @Override
    protected History history() {
        return history;
    }
}
