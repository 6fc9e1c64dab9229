package io.parvis.matter.matters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.dao.DataAccessResourceFailureException;

import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewer;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** Lines of matters in memory, and of requests that are none yet. */
public final class InMemoryMatterRows implements MatterRows {

    private record Asked(MatterRow row, Set<String> keys) {}

    private final InMemoryMatters matters;
    private final List<Asked> requests = new ArrayList<>();
    private int readable = Integer.MAX_VALUE;

    public InMemoryMatterRows(InMemoryMatters matters) {
        this.matters = matters;
    }

    /** From now on there is a request, which those see who have one of the keys. */
    public void asked(MatterRow request, Set<String> keys) {
        requests.add(new Asked(request, keys));
    }

    /** From now on the database goes away when so many lines of an export were read. */
    public void breakOffAfter(int lines) {
        readable = lines;
    }

    public void forgetAll() {
        requests.clear();
        readable = Integer.MAX_VALUE;
    }

    @Override
    public Page<MatterRow> page(Viewer viewer, MatterSearch search, PageRequest page) {
        int start = page.cursor() == null ? 0 : Integer.parseInt(page.cursor());
        List<MatterRow> all = all(viewer, search);
        int end = Math.min(all.size(), start + page.limit());
        return new Page<>(all.subList(start, end), end == all.size() ? null : Integer.toString(end));
    }

    @Override
    public void each(Viewer viewer, MatterSearch search, Consumer<MatterRow> action) {
        List<MatterRow> all = all(viewer, search);
        all.stream().limit(readable).forEach(action);
        if (all.size() > readable) {
            throw new DataAccessResourceFailureException("the database is away");
        }
    }

    @Override
    public MatterCounts counts(Viewer viewer, MatterFilter filter) {
        return new MatterCounts(
                counts(viewer, filter.ofAllKinds(), row -> row.kind().name()),
                counts(viewer, filter.inAllStatuses(), row -> row.status().code()),
                counts(viewer, filter.inAllAreas(), MatterRow::practiceArea));
    }

    private Map<String, Long> counts(Viewer viewer, MatterFilter filter, Function<MatterRow, String> value) {
        return all(viewer, MatterSearch.newest(filter)).stream()
                .filter(row -> value.apply(row) != null)
                .collect(Collectors.groupingBy(value, Collectors.counting()));
    }

    private List<MatterRow> all(Viewer viewer, MatterSearch search) {
        Stream<MatterRow> asked = requests.stream()
                .filter(request -> viewer.kind() == PersonKind.CLIENT)
                .filter(request -> !Collections.disjoint(request.keys(), viewer.keys()))
                .map(Asked::row)
                .filter(fitting(search.filter()));
        return Stream.concat(matters.seenBy(viewer, search.filter()).map(InMemoryMatterRows::row), asked)
                .sorted(order(search.order()))
                .toList();
    }

    static MatterRow row(Matter matter) {
        MatterState state = matter.state();
        RequestersSide side = state.side();
        return new MatterRow(
                false,
                matter.id(),
                state.number().value(),
                state.details().name(),
                state.kind(),
                state.status(),
                state.details().practiceArea(),
                state.openedAt(),
                state.details().dueOn(),
                state.progress().closedAt(),
                state.progress().outcome(),
                side == null ? null : new MatterRow.Side(side.requester(), side.company()),
                new MatterRow.Team(state.assignee(), state.details().priority(), state.origin(), state.request()));
    }

    static Comparator<MatterRow> order(MatterOrder order) {
        Comparator<MatterRow> ascending = switch (order.key()) {
            case OPENED_AT -> Comparator.comparing(MatterRow::openedAt);
            case NUMBER -> Comparator.comparing(MatterRow::number);
            case NAME -> Comparator.comparing(row -> listed(row).name());
            case STATUS -> Comparator.comparing(row -> row.status().code());
            case DUE_ON -> Comparator.comparing(row -> listed(row).dueOn());
            case CLOSED_AT -> Comparator.comparing(row -> listed(row).closedAt());
        };
        Comparator<MatterRow> tied = ascending.thenComparing(MatterRow::id);
        return order.ascending() ? tied : tied.reversed();
    }

    /** All of a filter but what is noted beside a matter. */
    static Predicate<MatterRow> fitting(MatterFilter filter) {
        MatterFilter.Having having = filter.having();
        return row -> isIn(filter.kinds(), row.kind())
                && isIn(filter.statuses(), row.status())
                && isIn(filter.practiceAreas(), row.practiceArea())
                && isCalled(row, filter.naming())
                && filter.dates().opened().contains(row.openedAt())
                && filter.dates().due().contains(row.dueOn())
                && filter.dates().closed().contains(row.closedAt())
                && (having.assignee() == null
                        || having.assignee().equals(row.team().assignee()))
                && (having.assigned() == null
                        || having.assigned() == (row.team().assignee() != null))
                && isIn(having.companies(), row.company())
                && (having.requester() == null || having.requester().equals(row.requester()))
                && (having.origin() == null || (having.origin() == row.team().origin() && !row.request()));
    }

    private static boolean isIn(List<?> values, Object value) {
        return values.isEmpty() || values.stream().anyMatch(each -> Objects.equals(each, value));
    }

    private static boolean isCalled(MatterRow row, MatterFilter.Naming naming) {
        ListedBy listed = listed(row);
        List<String> both = Stream.concat(listed.nameWords().stream(), listed.numberWords().stream())
                .toList();
        return begin(both, naming.words())
                && begin(listed.nameWords(), naming.name())
                && begin(listed.numberWords(), naming.number());
    }

    private static boolean begin(List<String> words, List<String> beginnings) {
        return beginnings.stream().allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }

    private static ListedBy listed(MatterRow row) {
        Instant closed = row.closedAt();
        return ListedBy.of(row.name(), row.number(), row.dueOn(), closed);
    }
}
