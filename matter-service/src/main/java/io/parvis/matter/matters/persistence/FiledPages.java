package io.parvis.matter.matters.persistence;

import java.util.List;

import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

import io.parvis.matter.matters.Change;
import io.parvis.matter.matters.MatterId;
import io.parvis.starter.document.DocumentCollection;
import io.parvis.starter.document.StateMapping;

/** Pages of histories in the collection {@code matter-histories}, under the matter's id and the page's number. */
@Component
class FiledPages {

    private final DocumentCollection documents;
    private final StateMapping<PageDocument> mapping;

    FiledPages(MongoOperations mongo) {
        this.documents = new DocumentCollection(mongo, "matter-histories");
        this.mapping = new StateMapping<>(mongo.getConverter(), PageDocument.class);
    }

    record PageDocument(List<ChangePart> lines) {}

    void keep(MatterId matter, int number, List<Change> lines) {
        PageDocument page =
                new PageDocument(lines.stream().map(ChangePart::from).toList());
        Document document = mapping.toDocument(page).append(DocumentCollection.ID, id(matter, number));
        try {
            documents.execute(collection -> collection.insertOne(document));
        } catch (DuplicateKeyException _) {
            // whoever kept it died before the matter let go of its lines, or is about to
        }
    }

    List<Change> find(MatterId matter, int number) {
        Document filter = new Document(DocumentCollection.ID, id(matter, number));
        Document page = documents
                .findOne(filter, new Document())
                .orElseThrow(() -> new IllegalStateException(id(matter, number) + " of a history is missing"));
        return mapping.toState(page).lines().stream().map(ChangePart::toChange).toList();
    }

    private static String id(MatterId matter, int number) {
        return matter.value() + "/" + number;
    }
}
