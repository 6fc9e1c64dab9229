package io.parvis.matter.matters.persistence;

import static io.parvis.matter.matters.MatterFixture.aFullMatter;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.aMatterChanged;
import static io.parvis.matter.matters.MatterFixture.opening;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.Lifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.directory.References;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.Requested;
import io.parvis.matter.matters.History;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterFilter;
import io.parvis.matter.matters.MatterFixture;
import io.parvis.matter.matters.Matters;
import io.parvis.matter.matters.MattersSuite;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.spring.Indexes;
import io.parvis.testsupport.spring.ParvisServiceTest;

@ParvisServiceTest
class MongoMattersIT extends MattersSuite {

    private final Matters matters;
    private final FiledPages pages;
    private final Requested requested;
    private final References references;
    private final MongoOperations mongo;
    private final Lifecycle catchUp;

    @Autowired
    MongoMattersIT(
            Matters matters,
            FiledPages pages,
            Requested requested,
            @Qualifier("mongoMatters") References references,
            MongoOperations mongo,
            @Qualifier("requestersCatchUp") Lifecycle catchUp) {
        this.matters = matters;
        this.pages = pages;
        this.requested = requested;
        this.references = references;
        this.mongo = mongo;
        this.catchUp = catchUp;
    }

    /** The tests say when notes are taken. */
    @BeforeEach
    void givenNobodyWhoTakesNotes() {
        catchUp.stop();
    }

    @BeforeEach
    void givenNoMatters() {
        mongo.remove(new Query(), "matters");
    }

    @Override
    protected Matters matters() {
        return matters;
    }

    @Override
    protected Requested requested() {
        return requested;
    }

    @Test
    void listsWithoutHistories() {
        Matter matter = aMatter();
        matter.move(MatterFixture.COURSE, MatterStatus.UNDER_REVIEW, null, MatterFixture.WORK);
        matters.add(matter, opening(matter));
        Viewer lawyer = new TestDirectory().viewer(TestDirectory.LAWYER);

        Matter listed = matters.list(lawyer, MatterFilter.ANY, PageRequest.first(20))
                .items()
                .getFirst()
                .value();

        assertThat(listed.state().history().latest()).isEmpty();
        assertThat(listed.state().status()).isEqualTo(MatterStatus.UNDER_REVIEW);
        assertThat(matters.find(lawyer, matter.matterId())
                        .orElseThrow()
                        .value()
                        .state()
                        .history()
                        .latest())
                .hasSize(1);
    }

    @Test
    void filesOldLinesOfAHistoryThatTheDocumentNeedNotHold() {
        Matter matter = aMatterChanged(2 * History.PAGE);
        matters.add(matter, opening(matter));

        changeOnce(matter.matterId(), 2 * History.PAGE);

        Document state = Objects.requireNonNull(mongo.getCollection("matters")
                        .find(new Document("_id", matter.id()))
                        .first())
                .get("state", Document.class);
        assertThat(state.getInteger("filed")).isEqualTo(History.PAGE);
        assertThat(state.getList("history", Document.class)).hasSize(History.PAGE + 1);
        assertThat(wholeHistory(matter.matterId())).hasSize(2 * History.PAGE + 1);
    }

    @Test
    void hasRoomForAFullMatterInTheWidestLetters() {
        Matter matter = aFullMatter("法");
        matters.add(matter, opening(matter));

        changeOnce(matter.matterId(), 0);

        assertThat(wholeHistory(matter.matterId())).startsWith("0");
    }

    /** A page is kept before the matter lets go of its lines. */
    @Test
    void hasEachLineOnceWhereAProcessDiedBetweenThePageAndTheMatter() {
        Matter matter = aMatterChanged(2 * History.PAGE);
        matters.add(matter, opening(matter));
        pages.keep(matter.matterId(), 0, matter.state().history().latest().subList(0, History.PAGE));
        assertThat(wholeHistory(matter.matterId())).hasSize(2 * History.PAGE).doesNotHaveDuplicates();

        changeOnce(matter.matterId(), 2 * History.PAGE);

        assertThat(wholeHistory(matter.matterId()))
                .startsWith(Integer.toString(2 * History.PAGE))
                .endsWith("0")
                .hasSize(2 * History.PAGE + 1)
                .doesNotHaveDuplicates();
    }

    /** Equality on the requester for the notes; on the audience and the note, then the sort key and the id, for the list. */
    @Test
    void hasIndexesForThoseWhoseRequesterIsGone() {
        assertThat(Indexes.of(mongo, "matters"))
                .contains(
                        List.of("state.requesterId"),
                        List.of("state.audience", "marks.requesterGone", "state.openedAt", "_id"));
    }

    @Override
    protected References references() {
        return references;
    }
}
