package io.parvis.benchmarks.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.document.CollectionRows;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.Rows;
import io.parvis.starter.paging.SortKey;

/** Many documents as long as a matter's, in a database; read as the starter reads a list, and by the bare driver. */
final class Ledger implements AutoCloseable {

    static final List<String> HEADINGS = List.of(
            "number",
            "name",
            "kind",
            "status",
            "practiceArea",
            "priority",
            "assigneeId",
            "requesterId",
            "companyId",
            "origin",
            "openedAt",
            "dueOn",
            "closedAt",
            "outcome");

    private static final String DATABASE = "benchmark";
    private static final String COLLECTION = "matters";
    private static final String AUDIENCE = "state.audience";
    private static final String READER = "role:LAWYER";
    private static final SortKey NEWEST_FIRST = SortKey.descending("state.openedAt");
    private static final int BATCH = 500;
    private static final List<String> FIELDS =
            HEADINGS.stream().map(heading -> "state." + heading).toList();

    private final MongoClient client;
    private final MongoCollection<Document> documents;
    private final Rows rows;

    Ledger(String address) {
        this.client = MongoClients.create(address);
        this.documents = client.getDatabase(DATABASE).getCollection(COLLECTION);
        DocumentCollection collection = new DocumentCollection(new MongoTemplate(client, DATABASE), COLLECTION);
        this.rows = new CollectionRows(collection, new Document(), FIELDS);
    }

    void fill(int count) {
        documents.deleteMany(new Document());
        List<Document> batch = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            batch.add(document(number));
            if (batch.size() == BATCH || number == count - 1) {
                documents.insertMany(batch);
                batch.clear();
            }
        }
    }

    /** As a list of the starter's is read. */
    void read(Consumer<List<@Nullable Object>> action) {
        rows.read(
                Criteria.where(AUDIENCE).in(READER),
                NEWEST_FIRST,
                found -> found.forEachRemaining(row -> action.accept(cells(row.get("state", Document.class)))));
    }

    /** The same cursor, merely drained. */
    void drain() {
        try (MongoCursor<Document> found = bareCursor()) {
            found.forEachRemaining(_ -> {});
        }
    }

    /** The same cursor's first row, and no more. */
    void first() {
        try (MongoCursor<Document> found = bareCursor()) {
            found.next();
        }
    }

    private MongoCursor<Document> bareCursor() {
        Document projection = new Document();
        FIELDS.forEach(field -> projection.append(field, 1));
        return documents
                .find(new Document(AUDIENCE, new Document("$in", List.of(READER))))
                .projection(projection)
                .sort(new Document(NEWEST_FIRST.field(), -1).append("_id", -1))
                .batchSize(BATCH)
                .iterator();
    }

    static List<@Nullable Object> cells(Document state) {
        @Nullable Object[] cells = new Object[HEADINGS.size()];
        for (int column = 0; column < cells.length; column++) {
            Object value = state.get(HEADINGS.get(column));
            cells[column] =
                    value instanceof Date date ? LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC) : value;
        }
        return Arrays.asList(cells);
    }

    static Document state(int number) {
        return new Document("number", "MAT-2026-%06d".formatted(number))
                .append("name", "New articles of association, part " + number)
                .append("kind", "CORPORATE")
                .append("status", "IN_PROGRESS")
                .append("practiceArea", "Company law")
                .append("priority", "NORMAL")
                .append("assigneeId", "laura")
                .append("requesterId", "client " + number % 1000)
                .append("companyId", "company " + number % 100)
                .append("origin", "PORTAL")
                .append("openedAt", Date.from(Instant.EPOCH.plusSeconds(number)))
                .append("dueOn", "2026-12-31");
    }

    private static Document document(int number) {
        return new Document("_id", UUID.randomUUID().toString())
                .append("version", 1L)
                .append(
                        "state",
                        state(number)
                                .append("description", "We take in two new shareholders. ".repeat(10))
                                .append("audience", List.of("client:a@b", READER, "role:ADMIN")));
    }

    @Override
    public void close() {
        client.close();
    }
}
