package io.parvis.notification.live.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.parvis.notification.live.Change;

/** The data of an event {@code changed}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeData(
        @Schema(description = "What it is, such as MATTER") String kind,
        @Schema(description = "Which one") String id,

        @Schema(description = "The matter or contract that it is a part of") @Nullable
        String partOf) {

    static ChangeData from(Change change) {
        return new ChangeData(change.kind(), change.id(), change.partOf());
    }
}
