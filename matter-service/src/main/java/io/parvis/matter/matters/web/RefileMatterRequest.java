package io.parvis.matter.matters.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.matter.workflows.MatterStatus;

/**
 * Among which matters a matter is filed.
 *
 * @param kind   {@code CORPORATE}, {@code LITIGATION} or {@code INTELLECTUAL_PROPERTY}
 * @param status where it stands there; where it stands now, when it is left out
 */
record RefileMatterRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String kind,

        @Nullable String status) {

    @Nullable
    MatterStatus there() {
        return status == null ? null : new MatterStatus(status);
    }
}
