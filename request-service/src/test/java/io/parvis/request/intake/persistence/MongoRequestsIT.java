package io.parvis.request.intake.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.directory.References;
import io.parvis.request.intake.AcceptedRequests;
import io.parvis.request.intake.ForgottenDrafts;
import io.parvis.request.intake.Requests;
import io.parvis.request.intake.RequestsSuite;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class MongoRequestsIT extends RequestsSuite {

    private final MongoRequests requests;
    private final MongoOperations mongo;

    @Autowired
    MongoRequestsIT(MongoRequests requests, MongoOperations mongo) {
        this.requests = requests;
        this.mongo = mongo;
    }

    @BeforeEach
    void givenNoRequests() {
        mongo.remove(new Query(), "requests");
    }

    @Test
    void hasTheIndexesThatItsListsAndLookUpsNeed() {
        List<Document> indexes =
                mongo.getCollection("requests").listIndexes().batchSize(50).into(new ArrayList<>());

        assertThat(indexes)
                .extracting(index -> index.getString("name"))
                .contains(
                        "state.audience+state.submittedAt+_id",
                        "state.audience+state.subjectKey+_id",
                        "state.status+state.submittedAt+_id",
                        "state.requesterId",
                        "state.people",
                        "state.became._id");
        assertThat(indexes)
                .filteredOn(index -> "state.number".equals(index.getString("name")))
                .singleElement()
                .satisfies(
                        index -> assertThat(index).containsEntry("unique", true).containsEntry("sparse", true));
    }

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected ForgottenDrafts forgottenDrafts() {
        return requests;
    }

    @Override
    protected AcceptedRequests acceptedRequests() {
        return requests;
    }

    @Override
    protected References references() {
        return requests;
    }
}
