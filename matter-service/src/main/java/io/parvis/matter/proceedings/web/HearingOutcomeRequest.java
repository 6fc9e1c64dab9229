package io.parvis.matter.proceedings.web;

import org.jspecify.annotations.Nullable;

/**
 * What became of a hearing.
 *
 * @param outcome what came of it, or why it was cancelled
 */
record HearingOutcomeRequest(@Nullable String outcome) {}
