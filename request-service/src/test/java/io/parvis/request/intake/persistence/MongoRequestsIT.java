package io.parvis.request.intake.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.request.intake.AcceptedRequests;
import io.parvis.request.intake.ForgottenDrafts;
import io.parvis.request.intake.RequestFilter;
import io.parvis.request.intake.RequestOrder;
import io.parvis.request.intake.RequestSearch;
import io.parvis.request.intake.RequestStatus;
import io.parvis.request.intake.Requests;
import io.parvis.request.intake.RequestsSuite;
import io.parvis.request.types.RequestTypeId;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.spring.AskedQueries;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@Import(AskedQueries.class)
class MongoRequestsIT extends RequestsSuite {

    private final MongoRequests requests;
    private final MongoOperations mongo;
    private final AskedQueries asked;

    @Autowired
    MongoRequestsIT(MongoRequests requests, MongoOperations mongo, AskedQueries asked) {
        this.requests = requests;
        this.mongo = mongo;
        this.asked = asked;
    }

    @BeforeEach
    void givenNoRequests() {
        mongo.remove(new Query(), "requests");
    }

    static Stream<RequestOrder> orders() {
        return Stream.of(RequestOrder.Key.values())
                .flatMap(key -> Stream.of(new RequestOrder(key, true), new RequestOrder(key, false)));
    }

    /** The portal's list and main's. */
    @ParameterizedTest
    @MethodSource("orders")
    void hasAnIndexForEachOrderWhateverElseIsFiltered(RequestOrder order) {
        TestDirectory directory = new TestDirectory();
        RequestFilter narrow = new RequestFilter(
                RequestStatus.SUBMITTED,
                new RequestTypeId("lease"),
                List.of(TestDirectory.ACME),
                TestDirectory.CLAIRE,
                List.of("lease"));
        asked.forget();

        for (PersonId person : List.of(TestDirectory.CLAIRE, TestDirectory.LAWYER)) {
            requests.list(directory.viewer(person), new RequestSearch(RequestFilter.ANY, order), PageRequest.first(20));
            requests.list(directory.viewer(person), new RequestSearch(narrow, order), PageRequest.first(20));
        }

        asked.assertIndexed(mongo, "requests", "state.audience");
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
