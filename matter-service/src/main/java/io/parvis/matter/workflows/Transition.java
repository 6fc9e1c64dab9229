package io.parvis.matter.workflows;

import io.parvis.matter.matters.MatterStatus;

/** A way from one status to another. */
public record Transition(MatterStatus from, MatterStatus to, Mover mover) {}
