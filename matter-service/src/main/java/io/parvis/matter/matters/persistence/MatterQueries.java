package io.parvis.matter.matters.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.directory.Audience;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.directory.requesters.MarkedRequested;
import io.parvis.matter.matters.MatterFilter;
import io.parvis.matter.matters.MatterOrder;
import io.parvis.matter.matters.Period;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.starter.document.Conditions;
import io.parvis.starter.document.Index;
import io.parvis.starter.paging.SortKey;

/** Searches of lists as the database is asked them, and the index that each order needs: the audience, which everybody asks for, the sort key, the id. */
final class MatterQueries {

    static final String AUDIENCE = "state.audience";
    static final String KIND = "state.kind";
    static final String STATUS = "state.status";
    static final String PRACTICE_AREA = "state.practiceArea";

    private static final String NAME_WORDS = "state.listed.nameWords";
    private static final String NUMBER_WORDS = "state.listed.numberWords";
    private static final String ASSIGNEE = "state.assigneeId";

    private MatterQueries() {}

    static Criteria condition(Viewer viewer, MatterFilter filter) {
        MatterFilter.Having having = filter.having();
        return Conditions.where(Audience.visibleTo(viewer))
                .in(KIND, filter.kinds().stream().map(Enum::name).toList())
                .in(STATUS, filter.statuses().stream().map(MatterStatus::code).toList())
                .in(PRACTICE_AREA, filter.practiceAreas())
                .begins(List.of(NAME_WORDS, NUMBER_WORDS), filter.naming().words())
                .begins(NAME_WORDS, filter.naming().name())
                .begins(NUMBER_WORDS, filter.naming().number())
                .and(within("state.openedAt", filter.dates().opened()))
                .and(within("state.dueOn", days(filter.dates().due())))
                .and(within("state.closedAt", filter.dates().closed()))
                .has(ASSIGNEE, value(having.assignee()))
                .and(having.assigned() == null ? null : Criteria.where(ASSIGNEE).exists(having.assigned()))
                .in(
                        "state.companyId",
                        having.companies().stream().map(CompanyId::value).toList())
                .has(MarkedRequested.REQUESTER, value(having.requester()))
                .is("state.origin", having.origin())
                .and(gone(filter.requesterGone()))
                .all();
    }

    static SortKey sort(MatterOrder order) {
        return new SortKey(field(order.key()), order.ascending());
    }

    /** One for each order. */
    static Stream<Index> indexes() {
        return Stream.of(MatterOrder.Key.values()).map(key -> Index.on(AUDIENCE, field(key), "_id"));
    }

    private static String field(MatterOrder.Key key) {
        return switch (key) {
            case OPENED_AT -> "state.openedAt";
            case NUMBER -> "state.number";
            case NAME -> "state.listed.name";
            case STATUS -> STATUS;
            case DUE_ON -> "state.listed.dueOn";
            case CLOSED_AT -> "state.listed.closedAt";
        };
    }

    private static @Nullable Criteria within(String field, Period<?> period) {
        if (period.from() == null && period.until() == null) {
            return null;
        }
        Criteria within = Criteria.where(field);
        if (period.from() != null) {
            within.gte(period.from());
        }
        if (period.until() != null) {
            within.lt(period.until());
        }
        return within;
    }

    private static Period<String> days(Period<LocalDate> period) {
        return new Period<>(text(period.from()), text(period.until()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** From what is nobody's any more nobody is gone, whatever was noted when it was somebody's. */
    private static @Nullable Criteria gone(@Nullable Boolean gone) {
        if (gone == null) {
            return null;
        }
        Criteria requester = Criteria.where(MarkedRequested.REQUESTER);
        Criteria mark = Criteria.where("marks." + GoneRequesters.MARK);
        return gone
                ? new Criteria().andOperator(requester.exists(true), mark.is(true))
                : new Criteria().orOperator(requester.exists(false), mark.ne(true));
    }

    private static @Nullable String value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
