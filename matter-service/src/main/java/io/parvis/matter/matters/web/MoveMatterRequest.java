package io.parvis.matter.matters.web;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.MatterStatus;
import io.parvis.matter.matters.Outcome;

/**
 * Where a matter is to stand.
 *
 * @param outcome how it ended, for {@code CLOSED} and for nothing else
 */
record MoveMatterRequest(
        @NotNull MatterStatus status, @Nullable Outcome outcome) {}
