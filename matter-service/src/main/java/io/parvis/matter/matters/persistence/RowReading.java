package io.parvis.matter.matters.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.matter.matters.MatterRow;
import io.parvis.matter.matters.Origin;
import io.parvis.matter.matters.Outcome;
import io.parvis.matter.matters.Priority;
import io.parvis.matter.matters.RequestId;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;

/** Lines of lists in the documents of matters and of requests, read by hand: an export reads very many. What a request has not, its documents have not. */
final class RowReading {

    /** What a line needs of a document, and what its place in a list follows from. */
    static final List<String> FIELDS = List.of(
            "state.row",
            "state.number",
            "state.name",
            MatterQueries.KIND,
            MatterQueries.STATUS,
            MatterQueries.PRACTICE_AREA,
            "state.openedAt",
            "state.dueOn",
            "state.closedAt",
            "state.outcome",
            "state.requesterId",
            "state.companyId",
            "state.assigneeId",
            "state.priority",
            "state.origin",
            "state.requestId",
            "state.listed.name",
            "state.listed.dueOn",
            "state.listed.closedAt");

    private static final String OF_A_REQUEST = "REQUEST";

    private RowReading() {}

    static MatterRow row(Document document) {
        Document state = document.get("state", Document.class);
        String due = state.getString("dueOn");
        Instant closed = moment(state, "closedAt");
        return new MatterRow(
                OF_A_REQUEST.equals(state.getString("row")),
                document.getString("_id"),
                state.getString("number"),
                state.getString("name"),
                MatterKind.valueOf(state.getString("kind")),
                new MatterStatus(state.getString("status")),
                state.getString("practiceArea"),
                state.getDate("openedAt").toInstant(),
                due == null ? null : LocalDate.parse(due),
                closed,
                value(Outcome.class, state.getString("outcome")),
                side(state),
                team(state));
    }

    private static MatterRow.@Nullable Side side(Document state) {
        String requester = state.getString("requesterId");
        String company = state.getString("companyId");
        return requester == null
                ? null
                : new MatterRow.Side(new PersonId(requester), company == null ? null : new CompanyId(company));
    }

    private static MatterRow.Team team(Document state) {
        String assignee = state.getString("assigneeId");
        String request = state.getString("requestId");
        Priority priority = value(Priority.class, state.getString("priority"));
        Origin origin = value(Origin.class, state.getString("origin"));
        return new MatterRow.Team(
                assignee == null ? null : new PersonId(assignee),
                priority == null ? Priority.NORMAL : priority,
                origin == null ? Origin.PORTAL : origin,
                request == null ? null : new RequestId(request));
    }

    private static @Nullable Instant moment(Document state, String field) {
        Date date = state.getDate(field);
        return date == null ? null : date.toInstant();
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
