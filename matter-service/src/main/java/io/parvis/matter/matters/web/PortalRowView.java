package io.parvis.matter.matters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.MatterRow;
import io.parvis.matter.matters.Outcome;
import io.parvis.matter.matters.RequestId;
import io.parvis.matter.matters.RowSheet;
import io.parvis.matter.workflows.MatterKind;

/**
 * A line of a client's list (S41): a matter, or a request of their side that is none yet, with its own status.
 *
 * @param href        where it is read (S46)
 * @param requestId   of a request its own id, of a matter that of the request that it came from; null when the legal team opened it
 * @param statusNames what people read of its status, by language
 * @param openedAt    when the matter was opened, or the request submitted
 */
record PortalRowView(
        Type type,
        String id,
        String href,
        @Nullable String requestId,
        String number,
        String name,
        MatterKind kind,
        String status,
        Map<String, String> statusNames,
        @Nullable String practiceArea,
        Instant openedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant closedAt,
        @Nullable RequesterView requester,
        @Nullable String assigneeName,
        @Nullable Outcome outcome) {

    /** What a line is. */
    enum Type {
        MATTER,
        REQUEST
    }

    /**
     * The client whom it is for.
     *
     * @param name null until this service knows the client
     */
    record RequesterView(String id, @Nullable String name) {}

    static PortalRowView from(RowSheet sheet) {
        MatterRow row = sheet.row();
        return new PortalRowView(
                row.request() ? Type.REQUEST : Type.MATTER,
                row.id(),
                (row.request() ? "/api/portal/requests/" : "/api/portal/matters/") + row.id(),
                row.request() ? row.id() : cause(row.team().cause()),
                row.number(),
                row.name(),
                row.kind(),
                row.status().code(),
                sheet.statusNames(),
                row.practiceArea(),
                row.openedAt(),
                row.dueOn(),
                row.closedAt(),
                row.requester() == null
                        ? null
                        : new RequesterView(row.requester().value(), sheet.requesterName()),
                sheet.assigneeName(),
                row.outcome());
    }

    private static @Nullable String cause(@Nullable RequestId cause) {
        return cause == null ? null : cause.value();
    }
}
