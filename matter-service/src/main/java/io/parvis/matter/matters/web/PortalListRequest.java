package io.parvis.matter.matters.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.MatterListForm;
import io.parvis.matter.workflows.MatterKind;

/** What the address of a client's list of matters asks for: nothing that the list does not show. */
record PortalListRequest(
        @Parameter(description = "beginnings of words of names and numbers") @Nullable
        String q,

        @Parameter(array = @ArraySchema(schema = @Schema(implementation = MatterKind.class))) @Nullable
        List<String> kind,

        @Parameter(description = "codes, any of which it may have; a request's own among them") @Nullable
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

        @Parameter(description = "the id of a client") @Nullable
        String requester,

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
                MatterListForm.Ties.of(requester),
                sort);
    }

    private static List<String> each(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
