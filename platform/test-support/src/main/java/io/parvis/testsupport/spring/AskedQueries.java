package io.parvis.testsupport.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps what a database is asked; imported by tests of which index a list has. */
@TestConfiguration(proxyBeanMethods = false)
public class AskedQueries implements CommandListener {

    private static final int LARGEST_BATCH = 500;

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

    /** The lists that were asked of a collection, oldest first: what is sorted by a field of the state, which no sweep of the platform is. */
    public List<BsonDocument> of(String collection) {
        return queries.stream()
                .filter(query -> query.getString("find").getValue().equals(collection))
                .filter(query -> query.containsKey("sort"))
                .filter(query -> query.getDocument("sort").getFirstKey().startsWith("state."))
                .toList();
    }

    /**
     * Lists were asked of a collection, and a server gives each of them in its order from a declared index, whatever else is filtered: one that begins with
     * the fields that the filter says equal to something (audience or kind; none for a list of all), goes on as the sort does, and ends with the id.
     */
    public void assertIndexed(MongoOperations mongo, String collection, String... equal) {
        List<List<String>> indexes = Indexes.of(mongo, collection);
        assertThat(of(collection)).isNotEmpty().allSatisfy(query -> {
            BsonDocument sort = query.getDocument("sort");
            assertThat(List.of(equal)).isSubsetOf(equalities(query.getDocument("filter")));
            assertThat(sort.keySet()).endsWith("_id");
            assertThat(Set.copyOf(sort.values())).as("an index is read one way").hasSize(1);
            assertThat(indexes)
                    .contains(Stream.concat(Stream.of(equal), sort.keySet().stream())
                            .toList());
            assertThat(query.getNumber("batchSize").intValue()).isBetween(1, LARGEST_BATCH);
        });
    }

    /** The fields that a filter says equal to a value, or to one of some. */
    private static Set<String> equalities(BsonDocument filter) {
        Set<String> fields = new HashSet<>();
        filter.forEach((field, condition) -> {
            if (field.equals("$and")) {
                condition.asArray().forEach(part -> fields.addAll(equalities(part.asDocument())));
            } else if (!field.startsWith("$") && isEquality(condition)) {
                fields.add(field);
            }
        });
        return fields;
    }

    private static boolean isEquality(BsonValue condition) {
        return !condition.isDocument() || condition.asDocument().containsKey("$in");
    }

    public void forget() {
        queries.clear();
    }
}
