package io.parvis.contract.contracts.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.contract.contracts.ContractFilter;
import io.parvis.contract.contracts.ContractKind;
import io.parvis.contract.contracts.ContractStatus;
import io.parvis.contract.contracts.Contracts;
import io.parvis.contract.contracts.ContractsSuite;
import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.Requested;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.spring.AskedQueries;
import io.parvis.testsupport.spring.Indexes;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
@Import(AskedQueries.class)
class MongoContractsIT extends ContractsSuite {

    private final Contracts contracts;
    private final Requested requested;
    private final References references;
    private final MongoOperations mongo;
    private final Lifecycle catchUp;
    private final AskedQueries asked;

    @Autowired
    MongoContractsIT(
            Contracts contracts,
            Requested requested,
            References references,
            MongoOperations mongo,
            @Qualifier("requestersCatchUp") Lifecycle catchUp,
            AskedQueries asked) {
        this.contracts = contracts;
        this.requested = requested;
        this.references = references;
        this.mongo = mongo;
        this.catchUp = catchUp;
        this.asked = asked;
    }

    /** The tests say when notes are taken. */
    @BeforeEach
    void givenNobodyWhoTakesNotes() {
        catchUp.stop();
    }

    @BeforeEach
    void givenNoContracts() {
        mongo.remove(new Query(), "contracts");
    }

    @Override
    protected Contracts contracts() {
        return contracts;
    }

    @Override
    protected Requested requested() {
        return requested;
    }

    /** The portal's list and main's. */
    @Test
    void hasAnIndexForItsListWhateverElseIsFiltered() {
        TestDirectory directory = new TestDirectory();
        ContractFilter narrow = new ContractFilter(ContractKind.CONTRACT, ContractStatus.SUBMITTED, false);
        asked.forget();

        for (PersonId person : List.of(TestDirectory.CLAIRE, TestDirectory.CONTRACT_MANAGER)) {
            Viewer viewer = directory.viewer(person);
            contracts.list(viewer, ContractFilter.ANY, PageRequest.first(20));
            contracts.list(viewer, narrow, PageRequest.first(20));
        }

        asked.assertIndexed(mongo, "contracts", "state.audience");
    }

    /** Equality on the requester for the notes; on the audience and the note, then the sort key and the id, for the list. */
    @Test
    void hasIndexesForThoseWhoseRequesterIsGone() {
        assertThat(Indexes.of(mongo, "contracts"))
                .contains(
                        List.of("state.requesterId"),
                        List.of("state.audience", "marks.requesterGone", "state.openedAt", "_id"));
    }

    @Override
    protected References references() {
        return references;
    }
}
