package io.parvis.matter.matters.persistence;

import static io.parvis.matter.matters.MatterFixture.OPENED_AT;
import static io.parvis.matter.matters.MatterFixture.aRequest;
import static io.parvis.matter.matters.MatterFixture.openedFrom;
import static io.parvis.matter.matters.MatterFixture.opening;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.directory.Audience;
import io.parvis.directory.Viewer;
import io.parvis.matter.matters.ListedBy;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterFilter;
import io.parvis.matter.matters.MatterNumber;
import io.parvis.matter.matters.MatterOrder;
import io.parvis.matter.matters.MatterRow;
import io.parvis.matter.matters.MatterRows;
import io.parvis.matter.matters.MatterSearch;
import io.parvis.matter.matters.Matters;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.spring.AskedQueries;
import io.parvis.testsupport.spring.ParvisServiceTest;

/** Lines of two collections: S41 to S45. */
@ParvisServiceTest
@Import(AskedQueries.class)
class MongoMatterRowsIT {

    private static final PageRequest FIRST = PageRequest.first(100);
    private static final int EACH = 5;

    private final MatterRows rows;
    private final Matters matters;
    private final MongoOperations mongo;
    private final AskedQueries asked;
    private final TestDirectory directory = new TestDirectory();
    private final Viewer claire = directory.viewer(TestDirectory.CLAIRE);
    private final Viewer lawyer = directory.viewer(TestDirectory.LAWYER);

    @Autowired
    MongoMatterRowsIT(MatterRows rows, Matters matters, MongoOperations mongo, AskedQueries asked) {
        this.rows = rows;
        this.matters = matters;
        this.mongo = mongo;
        this.asked = asked;
    }

    @BeforeEach
    void givenMattersAndRequestsInTurn() {
        mongo.remove(new Query(), "matters");
        mongo.remove(new Query(), "requests");
        for (int i = 0; i < EACH; i++) {
            Matter matter = openedFrom(
                    aRequest(i % 2 == 0 ? MatterKind.CORPORATE : MatterKind.LITIGATION),
                    OPENED_AT.plus(Duration.ofHours(2L * i)));
            matters.add(matter, opening(matter));
            mongo.getCollection("requests").insertOne(request(i));
        }
    }

    static Stream<MatterOrder> orders() {
        return Stream.of(MatterOrder.Key.values())
                .flatMap(key -> Stream.of(new MatterOrder(key, true), new MatterOrder(key, false)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void s41ShowsMattersAndRequestsInOneOrder(MatterOrder order) {
        MatterSearch search = new MatterSearch(MatterFilter.ANY, order);
        List<MatterRow> paged = new ArrayList<>();
        PageRequest next = PageRequest.first(3);
        while (next != null) {
            Page<MatterRow> page = rows.page(claire, search, next);
            paged.addAll(page.items());
            next = page.nextCursor() == null ? null : new PageRequest(3, page.nextCursor());
        }
        List<MatterRow> exported = new ArrayList<>();
        rows.each(claire, search, exported::add);

        assertThat(paged).hasSize(2 * EACH).doesNotHaveDuplicates().isEqualTo(exported);
        assertThat(rows.page(lawyer, search, FIRST).items()).hasSize(EACH).noneMatch(MatterRow::request);
    }

    /** Such names become several times as long where they are folded and where a cursor is written. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void s41GoesThroughNamesOfEveryScriptPageByPage(boolean ascending) {
        mongo.remove(new Query(), "requests");
        List<String> names = List.of("\u0939\u093f".repeat(100), "\ud55c".repeat(200), "\ufdfa".repeat(35));
        for (int i = 0; i < 2 * names.size(); i++) {
            mongo.getCollection("requests").insertOne(request(i, names.get(i / 2)));
        }
        MatterSearch search = new MatterSearch(MatterFilter.ANY, new MatterOrder(MatterOrder.Key.NAME, ascending));

        List<MatterRow> paged = new ArrayList<>();
        PageRequest next = PageRequest.first(1);
        while (next != null) {
            Page<MatterRow> page = rows.page(claire, search, next);
            paged.addAll(page.items());
            next = page.nextCursor() == null ? null : new PageRequest(1, page.nextCursor());
        }

        assertThat(paged).hasSize(EACH + 2 * names.size()).doesNotHaveDuplicates();
    }

    @Test
    void s41PutsWhatCameLaterFirst() {
        List<MatterRow> listed =
                rows.page(claire, MatterSearch.newest(MatterFilter.ANY), FIRST).items();

        assertThat(listed)
                .extracting(MatterRow::request)
                .containsExactly(true, false, true, false, true, false, true, false, true, false);
        assertThat(listed.getFirst()).satisfies(row -> {
            assertThat(row.id()).isEqualTo("request-4");
            assertThat(row.name()).isEqualTo("Lease 4");
            assertThat(row.kind()).isEqualTo(MatterKind.CORPORATE);
            assertThat(row.status().code()).isEqualTo("REJECTED");
            assertThat(row.requester()).isEqualTo(TestDirectory.CLAIRE);
            assertThat(row.company()).isEqualTo(TestDirectory.ACME);
        });
    }

    @Test
    void s43CountsBoth() {
        assertThat(rows.counts(claire, MatterFilter.ANY).statuses())
                .isEqualTo(Map.of("SUBMITTED", (long) EACH, "REJECTED", (long) EACH));
        assertThat(rows.counts(claire, new MatterFilter(MatterKind.LITIGATION, new MatterStatus("SUBMITTED"))))
                .satisfies(counts -> {
                    assertThat(counts.statuses()).isEqualTo(Map.of("SUBMITTED", 2L));
                    assertThat(counts.kinds()).isEqualTo(Map.of("CORPORATE", 3L, "LITIGATION", 2L));
                    assertThat(counts.practiceAreas()).isEmpty();
                });
        assertThat(rows.counts(lawyer, MatterFilter.ANY).statuses()).isEqualTo(Map.of("SUBMITTED", (long) EACH));
        assertThat(rows.counts(directory.viewer(TestDirectory.OTTO), MatterFilter.ANY)
                        .statuses())
                .isEmpty();
    }

    @Test
    void s25ShowsNothingOfACompanyToWhomeverLeftIt() {
        Viewer gone = directory.claireAtGlobex();

        assertThat(rows.page(gone, MatterSearch.newest(MatterFilter.ANY), FIRST).items())
                .isEmpty();
    }

    /** Equality on the audience, then the sort key, then the id: such an index gives the rows in their order, whatever else is filtered. */
    @ParameterizedTest
    @MethodSource("orders")
    void s44HasAnIndexForEachOrderThatItsPagesAndExportsCanUse(MatterOrder order) {
        MatterSearch search = new MatterSearch(MatterFilter.ANY, order);
        String field = MatterQueries.sort(order).field();
        int direction = order.ascending() ? 1 : -1;
        asked.forget();

        var first = rows.page(claire, search, PageRequest.first(1));
        rows.page(claire, search, new PageRequest(1, first.nextCursor()));
        rows.each(claire, search, _ -> {});

        for (String collection : List.of("matters", "requests")) {
            assertThat(asked.of(collection)).hasSize(3).allSatisfy(query -> {
                assertThat(query.getDocument("sort").toJson())
                        .isEqualTo("{\"%s\": %d, \"_id\": %d}".formatted(field, direction, direction));
                assertThat(query.getDocument("projection").keySet())
                        .as("no more than a line needs")
                        .contains("state.number", field)
                        .doesNotContain("state", "state.history", "state.description");
            });
            assertThat(asked.of(collection).get(1).getDocument("filter").toJson())
                    .as("the next page begins in the midst of the index")
                    .contains("{\"%s\": {\"%s\": ".formatted(field, order.ascending() ? "$gte" : "$lte"));
            asked.assertIndexed(mongo, collection, "state.audience");
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void s44HasAnIndexForEachOrderOfTheTeamsList(MatterOrder order) {
        asked.forget();

        matters.list(lawyer, new MatterSearch(MatterFilter.ANY, order), FIRST);
        matters.list(
                lawyer,
                new MatterSearch(new MatterFilter(MatterKind.LITIGATION, MatterStatus.SUBMITTED), order),
                FIRST);

        asked.assertIndexed(mongo, "matters", "state.audience");
    }

    @Test
    void s53HasAnIndexForTheOutlines() {
        asked.forget();

        matters.outlines(directory.viewer(TestDirectory.ADMIN), FIRST);
        matters.outlines(directory.viewer(TestDirectory.ADMIN), new PageRequest(1, "MAT-2026-000045"));
        matters.outline(directory.viewer(TestDirectory.ADMIN), new MatterNumber("MAT-2026-000045"));

        asked.assertIndexed(mongo, "matters", "state.outline");
    }

    /** As the consumer of intake writes them. */
    private static Document request(int i) {
        return request(i, "Lease " + i);
    }

    private static Document request(int i, String name) {
        ListedBy listed = ListedBy.of(name, "REQ-2026-00000" + i, null, null);
        return new Document("_id", "request-" + i)
                .append("sequence", 1L)
                .append(
                        "state",
                        new Document("row", "REQUEST")
                                .append("number", "REQ-2026-00000" + i)
                                .append("name", name)
                                .append("kind", "CORPORATE")
                                .append("status", "REJECTED")
                                .append("openedAt", Date.from(OPENED_AT.plus(Duration.ofHours(2L * i + 1))))
                                .append("requesterId", TestDirectory.CLAIRE.value())
                                .append("companyId", TestDirectory.ACME.value())
                                .append(
                                        "audience",
                                        List.copyOf(Audience.nobody()
                                                .requestersSide(TestDirectory.CLAIRE, TestDirectory.ACME)
                                                .keys()))
                                .append(
                                        "listed",
                                        new Document("name", listed.name())
                                                .append("nameWords", listed.nameWords())
                                                .append("numberWords", listed.numberWords())
                                                .append("dueOn", listed.dueOn())
                                                .append("closedAt", Date.from(listed.closedAt()))));
    }
}
