package io.parvis.starter.document;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.bson.Document;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** Rows of one collection. */
public final class CollectionRows implements Rows {

    private final DocumentCollection documents;
    private final Document always;
    private final Document projection;

    /**
     * Rows.
     *
     * @param always what each of them meets, whatever is asked
     * @param fields what is read of a document beside its id, such as {@code state.name}
     */
    public CollectionRows(DocumentCollection documents, Document always, List<String> fields) {
        this.documents = documents;
        this.always = always;
        this.projection = new Document();
        fields.forEach(field -> projection.append(field, 1));
    }

    @Override
    public Page<Document> page(Criteria condition, SortKey sort, PageRequest request) {
        return documents.page(filter(condition), projection, sort, request);
    }

    @Override
    public void read(Criteria condition, SortKey sort, Consumer<Iterator<Document>> reader) {
        documents.read(filter(condition), projection, sort, reader);
    }

    @Override
    public Map<String, Long> counts(Criteria condition, String field) {
        return documents.counts(filter(condition), field);
    }

    private Document filter(Criteria condition) {
        return new Document("$and", List.of(documents.filter(condition), always));
    }
}
