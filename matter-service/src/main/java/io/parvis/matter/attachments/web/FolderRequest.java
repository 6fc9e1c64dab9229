package io.parvis.matter.attachments.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.files.FileName;
import io.parvis.files.FolderId;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * A folder to be made.
 *
 * @param parentId the folder around it; the top, when it is left out
 */
record FolderRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String name,

        @Nullable String parentId) {

    FileName toName() {
        return name(name);
    }

    @Nullable
    FolderId parent() {
        return FolderIds.of(parentId);
    }

    /**
     * A name that somebody gives.
     *
     * @throws Refused if there is none
     */
    static FileName name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of("/name", "required")));
        }
        return new FileName(name);
    }
}
