package io.parvis.matter.attachments.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** What a folder is to be called. */
record FolderNameRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String name) {}
