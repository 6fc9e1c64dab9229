package io.parvis.matter.matters.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.MatterListForm;
import io.parvis.matter.matters.Origin;
import io.parvis.matter.workflows.MatterKind;

/** What the address of the legal team's list of matters asks for. */
record MainListRequest(
        @Parameter(description = "beginnings of words of names and numbers") @Nullable
        String q,

        @Parameter(array = @ArraySchema(schema = @Schema(implementation = MatterKind.class))) @Nullable
        List<String> kind,

        @Parameter(description = "codes, any of which it may have") @Nullable
        List<String> status,

        @Nullable List<String> practiceArea,

        @Parameter(description = "beginnings of parts of the number") @Nullable
        String number,

        @Parameter(description = "beginnings of words of the name") @Nullable
        String name,

        @Parameter(description = "a day where the asker is; the last ones are within") @Nullable
        String openedFrom,

        @Nullable String openedTo,
        @Nullable String dueFrom,
        @Nullable String dueTo,
        @Nullable String closedFrom,
        @Nullable String closedTo,

        @Parameter(description = "the id of a member of the team") @Nullable
        String assignee,

        @Parameter(description = "whether anybody answers for it") @Nullable
        Boolean assigned,

        @Parameter(description = "the id of a company") @Nullable
        String company,

        @Parameter(description = "the id of a client") @Nullable
        String requester,

        @Parameter(schema = @Schema(implementation = Origin.class)) @Nullable
        String origin,

        @Parameter(
                description =
                        "whether the requester can't follow it any more: they can't use the portal, or left the company that it was opened for")
        @Nullable
        Boolean requesterGone,

        @Parameter(
                description =
                        "`openedAt`, `number`, `name`, `status`, `dueOn` or `closedAt`, with `-` before it for the other way round; `-openedAt` when it is missing")
        @Nullable
        String sort) {

    MatterListForm toForm() {
        return new MatterListForm(
                q,
                each(kind),
                each(status),
                each(practiceArea),
                number,
                name,
                new MatterListForm.Days(openedFrom, openedTo, dueFrom, dueTo, closedFrom, closedTo),
                new MatterListForm.Ties(assignee, assigned, company, requester, origin, requesterGone),
                sort);
    }

    private static List<String> each(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
