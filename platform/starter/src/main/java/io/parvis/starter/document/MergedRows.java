package io.parvis.starter.document;

import static io.parvis.starter.document.DocumentCollection.ID;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.SortKey;

/**
 * Rows of two collections as if they were in one. A cursor says where a page ends by the sort value and the id of its last row, and both collections have an
 * answer to what comes after those: so one cursor goes on in both.
 */
final class MergedRows implements Rows {

    private final Rows some;
    private final Rows others;

    MergedRows(Rows some, Rows others) {
        this.some = some;
        this.others = others;
    }

    @Override
    public Page<Document> page(Criteria condition, SortKey sort, PageRequest request) {
        List<Page<Document>> pages =
                List.of(some.page(condition, sort, request), others.page(condition, sort, request));
        List<Document> following = pages.stream()
                .flatMap(page -> page.items().stream())
                .sorted(order(sort))
                .toList();
        List<Document> shown = following.stream().limit(request.limit()).toList();
        boolean last = following.size() == shown.size() && pages.stream().allMatch(page -> page.nextCursor() == null);
        return new Page<>(
                shown, last ? null : PageCursor.after(shown.getLast(), sort).encode(sort));
    }

    @Override
    public void read(Criteria condition, SortKey sort, Consumer<Iterator<Document>> reader) {
        some.read(
                condition,
                sort,
                rows -> others.read(condition, sort, more -> reader.accept(new Merging(rows, more, order(sort)))));
    }

    @Override
    public Map<String, Long> counts(Criteria condition, String field) {
        Map<String, Long> counts = new TreeMap<>(some.counts(condition, field));
        others.counts(condition, field).forEach((text, count) -> counts.merge(text, count, Long::sum));
        return counts;
    }

    private static Comparator<Document> order(SortKey sort) {
        List<String> path = List.of(sort.field().split("\\.", -1));
        Comparator<Document> ascending =
                Comparator.comparing((Document row) -> value(row, path)).thenComparing(row -> row.getString(ID));
        return sort.ascending() ? ascending : ascending.reversed();
    }

    /** A text or a time, and the same in all rows. */
    @SuppressWarnings("unchecked")
    private static Comparable<Object> value(Document row, List<String> path) {
        return (Comparable<Object>) row.getEmbedded(path, Comparable.class);
    }

    /** Two ways through rows of one order as one. */
    private static final class Merging implements Iterator<Document> {

        private final Iterator<Document> some;
        private final Iterator<Document> others;
        private final Comparator<Document> order;
        private @Nullable Document next;
        private @Nullable Document other;

        Merging(Iterator<Document> some, Iterator<Document> others, Comparator<Document> order) {
            this.some = some;
            this.others = others;
            this.order = order;
            this.next = following(some);
            this.other = following(others);
        }

        @Override
        public boolean hasNext() {
            return next != null || other != null;
        }

        @Override
        public Document next() {
            Document row = next;
            Document otherRow = other;
            if (row != null && (otherRow == null || order.compare(row, otherRow) < 0)) {
                next = following(some);
                return row;
            }
            if (otherRow == null) {
                throw new NoSuchElementException();
            }
            other = following(others);
            return otherRow;
        }

        private static @Nullable Document following(Iterator<Document> rows) {
            return rows.hasNext() ? rows.next() : null;
        }
    }
}
