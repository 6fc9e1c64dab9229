package io.parvis.testsupport.backing;

import static de.bwaldvogel.mongo.backend.Constants.ID_FIELD;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique, which the stock server accepts and does not have. It serves by its first field: a value, a range, or that the
 * field is there. It is kept in memory, and filled by the server when the collection is opened.
 *
 * <p>What it finds are candidates, which the server checks against the whole query: it may find too much, never too little. It is made for texts, dates,
 * whole numbers and their arrays, which is what the indexes here are of.
 */
final class SecondaryIndex<P> extends Index<P> {

    private static final String EXISTS = "$exists";

    private final String field;
    private final Map<Object, P> present = new HashMap<>();
    private final NavigableMap<Object, Set<P>> byValue = new TreeMap<>(ValueComparator.asc());

    /** An empty index. For the server it is sparse whatever was declared: a document without the field has no position in it. */
    SecondaryIndex(String name, List<IndexKey> keys) {
        super(name, keys, true);
        this.field = keys.getFirst().getKey();
    }

    @Override
    public boolean canHandle(Document query) {
        return Conditions.of(query).get(field) instanceof Document operators
                ? operators.entrySet().stream().anyMatch(SecondaryIndex::serves)
                : isPlain(Conditions.of(query).get(field));
    }

    @Override
    public Iterable<P> getPositions(Document query) {
        Object condition = Conditions.of(query).get(field);
        if (condition instanceof Document operators) {
            return operators.entrySet().stream()
                    .filter(SecondaryIndex::serves)
                    .findFirst()
                    .map(operator -> List.copyOf(candidates(operator.getKey(), operator.getValue())))
                    .orElseThrow();
        }
        return List.copyOf(candidates("$eq", condition));
    }

    private static boolean serves(Map.Entry<String, Object> operator) {
        return switch (operator.getKey()) {
            case EXISTS -> Utils.isTrue(operator.getValue());
            case "$eq", "$gt", "$gte", "$lt", "$lte" -> isPlain(operator.getValue());
            default -> false;
        };
    }

    /** Whether only an equal value meets it: null also means that the field is missing, an array means itself or an element. */
    private static boolean isPlain(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Instant;
    }

    private Collection<P> candidates(String operator, @Nullable Object operand) {
        if (operator.equals(EXISTS)) {
            return present.values();
        }
        Object value = normalized(operand);
        var range = switch (operator) {
            case "$gt", "$gte" -> byValue.tailMap(value, true);
            case "$lt", "$lte" -> byValue.headMap(value, true);
            default -> byValue.subMap(value, true, value, true);
        };
        return range.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void add(Document document, P position, MongoCollection<P> collection) {
        if (!(valueOf(document) instanceof Missing)) {
            present.put(document.get(ID_FIELD), position);
            values(document)
                    .forEach(value -> byValue.computeIfAbsent(value, _ -> new LinkedHashSet<>())
                            .add(position));
        }
    }

    @Override
    public @Nullable P remove(Document document) {
        P position = present.remove(document.get(ID_FIELD));
        if (position != null) {
            values(document)
                    .forEach(value -> byValue.computeIfPresent(value, (_, positions) -> {
                        positions.remove(position);
                        return positions.isEmpty() ? null : positions;
                    }));
        }
        return position;
    }

    @Override
    public void updateInPlace(Document before, Document after, P position, MongoCollection<P> collection) {
        remove(before);
        add(after, position, collection);
    }

    private @Nullable Object valueOf(Document document) {
        return Utils.getSubdocumentValueCollectionAware(document, field);
    }

    /** The value, or the elements of an array, each once. */
    private Set<Object> values(Document document) {
        Object value = valueOf(document);
        Stream<?> values = value instanceof Collection<?> elements ? elements.stream() : Stream.ofNullable(value);
        return values.filter(SecondaryIndex::isPlain)
                .map(SecondaryIndex::normalized)
                .collect(Collectors.toSet());
    }

    private static Object normalized(@Nullable Object value) {
        return new KeyValue(value).normalized().get(0);
    }

    @Override
    public @Nullable P getPosition(Document document) {
        return present.get(document.get(ID_FIELD));
    }

    @Override
    public void checkAdd(Document document, MongoCollection<P> collection) {
        // any value may come any number of times
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<P> collection) {
        // any value may come any number of times
    }

    @Override
    public long getCount() {
        return present.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        present.clear();
        byValue.clear();
    }
}
