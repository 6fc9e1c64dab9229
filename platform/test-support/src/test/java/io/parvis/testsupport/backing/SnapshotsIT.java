package io.parvis.testsupport.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsIT {

    private static final int MANY = 200;
    private static final FindOneAndUpdateOptions COUNTED =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    @Test
    void givesNoCountTwiceFromMemory() throws Exception {
        try (MongoDatabase database = MongoDatabase.inMemory()) {
            assertEachCountIsGivenOnce(database);
        }
    }

    @Test
    void givesNoCountTwiceFromTheFile(@TempDir Path folder) throws Exception {
        try (MongoDatabase database = MongoDatabase.durable(folder.resolve("data"), FreePort.any())) {
            assertEachCountIsGivenOnce(database);
        }
    }

    private static void assertEachCountIsGivenOnce(MongoDatabase database) throws InterruptedException {
        try (MongoClient client = MongoClients.create(database.uri());
                ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            MongoCollection<Document> counters = client.getDatabase("test").getCollection("counters");
            Callable<Integer> next =
                    () -> counters.findOneAndUpdate(Filters.eq("requests"), Updates.inc("count", 1), COUNTED)
                            .getInteger("count");

            List<Future<Integer>> given =
                    many.invokeAll(IntStream.range(0, MANY).mapToObj(_ -> next).toList());

            assertThat(given)
                    .extracting(Future::resultNow)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, MANY).boxed().toList());
        }
    }
}
