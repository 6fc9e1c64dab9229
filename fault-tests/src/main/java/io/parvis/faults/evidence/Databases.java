package io.parvis.faults.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

import io.parvis.faults.checks.MailRecord;
import io.parvis.faults.checks.ParkedLine;
import io.parvis.faults.injuries.Poison;

/** What the services wrote down, each in its database. */
public final class Databases implements AutoCloseable {

    private static final int ROWS = 500;
    private static final String STATE = "state";

    private final MongoClient client;
    private final List<String> services;

    /** @param services that have a database, which is named as the service is, without {@code -service} */
    public Databases(String uri, List<String> services) {
        this.client = MongoClients.create(uri);
        this.services = List.copyOf(services);
    }

    public List<String> services() {
        return services;
    }

    /** What a service remembers of people or companies: the known fields of each, as text. */
    public Map<String, Map<String, String>> remembered(String service, String projection) {
        Map<String, Map<String, String>> remembered = new HashMap<>();
        for (Document document : all(service, projection, new Document())) {
            String subject = document.getString("_id");
            if (!Poison.isPoison(subject)) {
                remembered.put(subject, Fields.of(document.get(STATE, Document.class)));
            }
        }
        return remembered;
    }

    public List<MailRecord> mails() {
        return all("notification-service", "mails", new Document()).stream()
                .map(Databases::mail)
                .toList();
    }

    private static MailRecord mail(Document document) {
        Document state = document.get(STATE, Document.class);
        return new MailRecord(
                document.getString("_id"),
                state.getString("event"),
                state.getString("status"),
                state.getInteger("interruptions", 0));
    }

    /** The aggregates that are parked anywhere. */
    public List<ParkedLine> parked() {
        return services.stream()
                .flatMap(service -> all(service, "parked", new Document()).stream()
                        .map(head -> new ParkedLine(
                                service,
                                head.getString("consumer"),
                                head.getString("topic"),
                                head.getString("subject"),
                                head.getString("reason"))))
                .toList();
    }

    /** What waits to be done anywhere, in words: events to be sent, mails to be sent. */
    public List<String> unfinished() {
        Document pending = new Document("pending", new Document("$exists", true));
        Document queued = new Document("state.status", "QUEUED");
        Stream<String> outboxes = services.stream()
                .flatMap(service -> names(service).stream()
                        .map(name -> count(service, name, pending, "unsent events in " + service + " " + name))
                        .flatMap(List::stream));
        Stream<String> mails = count("notification-service", "mails", queued, "mails in the queue").stream();
        return Stream.concat(outboxes, mails).toList();
    }

    @Override
    public void close() {
        client.close();
    }

    private List<String> count(String service, String name, Document filter, String what) {
        long count = collection(service, name).countDocuments(filter);
        return count == 0 ? List.of() : List.of(count + " " + what);
    }

    private List<String> names(String service) {
        return client.getDatabase(database(service)).listCollectionNames().into(new ArrayList<>());
    }

    private List<Document> all(String service, String name, Document filter) {
        return collection(service, name).find(filter).batchSize(ROWS).into(new ArrayList<>());
    }

    private MongoCollection<Document> collection(String service, String name) {
        return client.getDatabase(database(service)).getCollection(name);
    }

    private static String database(String service) {
        return service.replace("-service", "");
    }
}
