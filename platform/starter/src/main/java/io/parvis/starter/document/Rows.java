package io.parvis.starter.document;

import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

import org.bson.Document;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/** The rows of a list: of each document its id and the fields that the list shows, and no more. For lists of long documents, and exports of very many. */
public interface Rows {

    /**
     * A page of those that meet the condition.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor is none that this list gave
     */
    Page<Document> page(Criteria condition, SortKey sort, PageRequest request);

    /** Lets a reader go through all that meet the condition, in one pass; no more than a batch of them is in memory. */
    void read(Criteria condition, SortKey sort, Consumer<Iterator<Document>> reader);

    /** How many of those that meet the condition have each text in a field; those without it are left out. */
    Map<String, Long> counts(Criteria condition, String field);

    /** Those of another collection among these, in the same order. Their documents have the same fields, and no id twice. */
    default Rows with(Rows others) {
        return new MergedRows(this, others);
    }
}
