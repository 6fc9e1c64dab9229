package io.parvis.matter.matters.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/**
 * To whom a matter is shown.
 *
 * @param requesterId a client who may ask for legal work; the matter belongs to their company then
 * @param watcherIds  clients of that company who view it; nobody when it is left out
 */
record ShareMatterRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String requesterId,

        @Nullable List<@Nullable String> watcherIds) {}
