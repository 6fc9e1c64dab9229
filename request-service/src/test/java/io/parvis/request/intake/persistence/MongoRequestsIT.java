package io.parvis.request.intake.persistence;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.directory.References;
import io.parvis.request.intake.AcceptedRequests;
import io.parvis.request.intake.Requests;
import io.parvis.request.intake.RequestsSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class MongoRequestsIT extends RequestsSuite {

    private final Requests requests;
    private final AcceptedRequests acceptedRequests;
    private final References references;
    private final MongoOperations mongo;

    @Autowired
    MongoRequestsIT(
            Requests requests, AcceptedRequests acceptedRequests, References references, MongoOperations mongo) {
        this.requests = requests;
        this.acceptedRequests = acceptedRequests;
        this.references = references;
        this.mongo = mongo;
    }

    @BeforeEach
    void givenNoRequests() {
        mongo.remove(new Query(), "requests");
    }

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected AcceptedRequests acceptedRequests() {
        return acceptedRequests;
    }

    @Override
    protected References references() {
        return references;
    }
}
