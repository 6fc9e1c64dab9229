package io.parvis.benchmarks.upload;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

import io.parvis.benchmarks.system.NotMeasurable;
import io.parvis.benchmarks.system.Portal;
import io.parvis.benchmarks.system.RunningStack;
import io.parvis.benchmarks.system.Tokens;
import io.parvis.starter.aggregate.Command;

/** The attachments of a matter of its own, which its requester sends and fetches through the gateway. */
final class MatterDepot implements Depot, AutoCloseable {

    private static final String REQUESTER = Tokens.REQUESTERS.getFirst();
    private static final String LAWYER = "lawyer";
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String CONTENTS = "contents";

    private final Transfers transfers = new Transfers();
    private final Tokens tokens;
    private final URI gateway;
    private final String matter;
    private final MongoClient client;
    private final MongoDatabase database;
    private String left = "";

    MatterDepot(RunningStack stack) throws IOException, InterruptedException {
        this.tokens = stack.tokens();
        this.gateway = stack.addresses().gateway();
        this.matter = matter(new Portal(gateway), tokens.of(REQUESTER));
        this.client = MongoClients.create(stack.addresses().mongodb());
        this.database = client.getDatabase("matter");
    }

    private static String matter(Portal portal, String token) throws IOException, InterruptedException {
        String request = portal.submit(portal.typeOfCorporateMatter(token), "New shareholders", token);
        String matter = Command.causedBy("open-matter", request).id();
        long begin = System.nanoTime();
        while (!portal.canRead("/api/portal/matters/" + matter, token)) {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new NotMeasurable("No matter was opened within " + LONGEST.toSeconds() + " s");
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        return matter;
    }

    @Override
    public String leave(LargePdf file) throws IOException, InterruptedException {
        JsonNode answer = transfers.sendForm(address("portal", ""), file, tokens.of(REQUESTER));
        left = answer.path("id").asString();
        return answer.path("sha256").asString();
    }

    @Override
    public String fetch() throws IOException, InterruptedException {
        return transfers.fetch(address("portal", "/" + left + "/content"), tokens.of(REQUESTER));
    }

    /** A lawyer removes the file. Its bytes, which the sweep would delete a day later, are deleted now: an in-memory database has no room for many. */
    @Override
    public void clear() throws IOException, InterruptedException {
        transfers.delete(address("main", "/" + left), tokens.of(LAWYER));
        List<String> contents = database.getCollection(CONTENTS)
                .find(Filters.eq("owner", "matters/" + matter))
                .map(content -> content.getString("_id"))
                .into(new ArrayList<>());
        for (String content : contents) {
            database.getCollection(CONTENTS + ".chunks").deleteMany(new Document("files_id", content));
            database.getCollection(CONTENTS + ".files").deleteOne(new Document("_id", content));
        }
    }

    private URI address(String side, String rest) {
        return gateway.resolve("/api/" + side + "/matters/" + matter + "/attachments" + rest);
    }

    @Override
    public void close() {
        client.close();
    }
}
