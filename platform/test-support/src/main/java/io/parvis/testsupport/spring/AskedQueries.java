package io.parvis.testsupport.spring;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps what a database is asked; imported by tests of which index a list has. */
@TestConfiguration(proxyBeanMethods = false)
public class AskedQueries implements CommandListener {

    private final List<BsonDocument> queries = new CopyOnWriteArrayList<>();

    @Bean
    MongoClientSettingsBuilderCustomizer askedQueriesListener() {
        return settings -> settings.addCommandListener(this);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (event.getCommandName().equals("find")) {
            queries.add(event.getCommand().clone());
        }
    }

    /** The lists that were asked of a collection, oldest first; the relay's sweeps are none. */
    public List<BsonDocument> of(String collection) {
        return queries.stream()
                .filter(query -> query.getString("find").getValue().equals(collection))
                .filter(query -> query.containsKey("sort"))
                .filter(query -> query.getDocument("filter").toJson().contains("state."))
                .toList();
    }

    public void forget() {
        queries.clear();
    }
}
